package dev.foursight.ui.compose;

import dev.foursight.formats.recorded.Intake;
import dev.foursight.formats.recorded.Recorded;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedRequest;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The exchanges that a person brought from elsewhere, one of which is looked at. */
public final class RecordList {

    private static final int LONGEST_TARGET = 80;

    private final ObservableList<Recorded> exchanges = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Recorded>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<Recorded> look;

    /**
     * @param look shows the one that was chosen
     */
    RecordList(Consumer<Recorded> look) {
        this.look = look;
    }

    public ObservableList<Recorded> exchanges() {
        return FXCollections.unmodifiableObservableList(exchanges);
    }

    /** What was read and what not; empty for nothing to say. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Recorded>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Takes the place of what was there and shows the first exchange. */
    void show(Intake intake) {
        summary.set(intake.summary());
        exchanges.setAll(intake.exchanges());
        if (exchanges.isEmpty()) {
            chosen.set(Optional.empty());
        } else {
            choose(exchanges.getFirst());
        }
    }

    @SuppressWarnings("ReferenceEquality") // two entries of a record may be equal
    public void choose(Recorded recorded) {
        if (chosen.get().filter(now -> now == recorded).isEmpty()) {
            chosen.set(Optional.of(recorded));
            look.accept(recorded);
        }
    }

    /** Goes to the next exchange, or with -1 to the one before; stays at the ends. */
    public void move(int steps) {
        int now = chosen.get().map(exchanges::indexOf).orElse(-1);
        if (now >= 0) {
            choose(exchanges.get(Math.clamp(now + (long) steps, 0, exchanges.size() - 1)));
        }
    }

    void clear() {
        exchanges.clear();
        summary.set("");
        chosen.set(Optional.empty());
    }

    /** An exchange in one line: status, method, target, and how often. */
    static String words(Recorded recorded) {
        Exchange exchange = recorded.exchange();
        ParsedRequest request = exchange.request();
        String answer =
                exchange.response() == null
                        ? "No answer"
                        : Integer.toString(exchange.response().status());
        String asked = request == null ? "" : " to " + request.method() + " " + request.target();
        String times =
                recorded.times() == 1 ? "" : " (" + Sizes.number(recorded.times()) + " times)";
        String place = recorded.place().isEmpty() ? "" : " · " + recorded.place();
        return SafeText.line(answer + asked, LONGEST_TARGET) + times + SafeText.line(place, 200);
    }
}
