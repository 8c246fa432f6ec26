package dev.foursight.ui.compose;

import dev.foursight.formats.Secrets;
import dev.foursight.http.Verbatim;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.compose.bytes.TextNotation;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the detached bytes on disk after every edit, as the text that is edited: but for secrets,
 * which are masked there.
 */
final class BytesKeeper {

    private static final String NAME = "compose-bytes";
    private static final String DETACHED = "detached\n";

    private final Store store;
    private final Latest<Boolean> writing;

    BytesKeeper(Store store, Background background, Supplier<Optional<Verbatim>> current) {
        this.store = store;
        writing =
                new Latest<>(
                        background,
                        "keep the bytes",
                        () -> {
                            Optional<Verbatim> units = current.get();
                            return () -> {
                                store.write(NAME, units.map(BytesKeeper::text).orElse(""));
                                return true;
                            };
                        },
                        written -> {});
    }

    private static String text(Verbatim units) {
        return DETACHED + new TextNotation().show(Secrets.masked(units)).text();
    }

    /** The bytes as they were kept, and a mark wherever a secret stood. */
    Optional<Verbatim> kept() {
        return store.read(NAME)
                .filter(text -> text.startsWith(DETACHED))
                .flatMap(text -> new TextNotation().read(text.substring(DETACHED.length())));
    }

    /** That secrets have to be written again; empty where no bytes were kept, or none with one. */
    String reminder() {
        return kept().filter(units -> units.bytes().indexOf(Secrets.MARK) >= 0).isEmpty()
                ? ""
                : "Secrets are not written to the disk. The edited bytes have "
                        + Secrets.MARK
                        + " in their place: write them again there before you send.";
    }

    void keep() {
        writing.ask();
    }
}
