package dev.foursight.ui.compose.connection;

import dev.foursight.http.Deadlines;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;

/** A part of an exchange that has a deadline of its own. */
enum Phase {
    CONNECT("Connect", "until it stands, names looked up", Deadlines::connect),
    TLS("TLS handshake", "from the connection to the agreed keys", Deadlines::tls),
    FIRST_BYTE("First byte", "from the last byte sent to the first received", Deadlines::firstByte),
    IDLE("Idle", "between two bytes of the answer", Deadlines::idle),
    TOTAL("Total", "from the beginning to the end", Deadlines::total);

    private final String title;
    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method
    private final Function<Deadlines, Duration> limit;

    Phase(String title, String about, Function<Deadlines, Duration> limit) {
        this.title = title;
        this.about = about;
        this.limit = limit;
    }

    String title() {
        return title;
    }

    /** What it measures. */
    String about() {
        return about;
    }

    /** Its length in seconds, as a person writes it. */
    String seconds(Deadlines deadlines) {
        return BigDecimal.valueOf(limit.apply(deadlines).toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
