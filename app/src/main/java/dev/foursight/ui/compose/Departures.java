package dev.foursight.ui.compose;

import dev.foursight.explain.grammar.Departure;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.http.Bytes;
import dev.foursight.ui.common.Background;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the bytes that would be sent depart from the grammar. */
final class Departures {

    private final ReadOnlyObjectWrapper<List<Departure>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Latest<List<Departure>> reading;
    private Bytes bytes = Bytes.EMPTY;
    private long unread;

    /**
     * @param lint asked for when bytes are first read
     */
    Departures(Supplier<RequestLint> lint, Background background) {
        reading =
                new Latest<>(
                        background,
                        "lint",
                        () -> {
                            Bytes now = bytes;
                            long following = unread;
                            return () -> lint.get().read(now, following);
                        },
                        found::set);
    }

    ReadOnlyObjectProperty<List<Departure>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /**
     * @param following how many bytes of content follow that are not at hand
     */
    void read(Bytes now, long following) {
        if (!now.equals(bytes) || following != unread) {
            bytes = now;
            unread = following;
            reading.ask();
        }
    }

    /** How many there are, in words. */
    static String words(List<Departure> departures) {
        long notes = departures.stream().filter(Departure::isNote).count();
        long faults = departures.size() - notes;
        String first =
                faults == 0
                        ? "No departure from the grammar of HTTP/1.1"
                        : Sizes.count(faults, "departure", "departures")
                                + " from the grammar of HTTP/1.1";
        return first + (notes == 0 ? "." : ", " + Sizes.count(notes, "note.", "notes."));
    }
}
