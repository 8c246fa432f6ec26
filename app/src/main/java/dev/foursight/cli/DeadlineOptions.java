package dev.foursight.cli;

import dev.foursight.formats.VisibleText;
import dev.foursight.formats.connection.Seconds;
import dev.foursight.http.Deadlines;
import dev.foursight.http.InvalidInput;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deadlines that {@code --timeout} and {@code --deadline} describe. */
final class DeadlineOptions {

    private static final String SAYS =
            "--deadline takes connect, tls, first-byte, idle or total with a number";

    private DeadlineOptions() {}

    /**
     * A long time-out lengthens the wait for the answer, not that for the connection; what is said
     * of one phase counts more than what is said of all.
     *
     * @throws InvalidInput if a number or a phase cannot be used
     */
    static Deadlines of(@Nullable Double timeout, List<String> phases) {
        Deadlines deadlines = Deadlines.STANDARD;
        if (timeout != null) {
            Duration limit = Seconds.of(timeout, "--timeout is a number", "2.5");
            deadlines =
                    new Deadlines(deadlines.connect(), deadlines.tls(), limit, limit, limit)
                            .within(limit);
        }
        for (String phase : phases) {
            deadlines = with(deadlines, phase);
        }
        return deadlines;
    }

    private static Deadlines with(Deadlines all, String text) {
        int equals = text.indexOf('=');
        Duration limit = Seconds.parse(text.substring(equals + 1), SAYS, "connect=2.5");
        return switch (equals < 0 ? "" : text.substring(0, equals)) {
            case "connect" ->
                    new Deadlines(limit, all.tls(), all.firstByte(), all.idle(), all.total());
            case "tls" ->
                    new Deadlines(all.connect(), limit, all.firstByte(), all.idle(), all.total());
            case "first-byte" ->
                    new Deadlines(all.connect(), all.tls(), limit, all.idle(), all.total());
            case "idle" ->
                    new Deadlines(all.connect(), all.tls(), all.firstByte(), limit, all.total());
            case "total" ->
                    new Deadlines(all.connect(), all.tls(), all.firstByte(), all.idle(), limit);
            default ->
                    throw new InvalidInput(
                            "“"
                                    + VisibleText.of(text)
                                    + "” names no phase. --deadline takes connect, tls, first-byte, idle or total with a number of seconds, for example connect=2.5.");
        };
    }
}
