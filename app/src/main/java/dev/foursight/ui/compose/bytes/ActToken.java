package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Delivery.Act;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens on the connection, as a word in brackets among the bytes. */
public final class ActToken {

    static final char OPEN = '\u27ea';
    static final char CLOSE = '\u27eb';

    /** Whatever stands in such brackets. */
    public static final Pattern ANY = Pattern.compile(OPEN + "[^\\n" + OPEN + CLOSE + "]*" + CLOSE);

    private static final Pattern PAUSE = Pattern.compile("pause (\\d{1,7}) ms");

    private ActToken() {}

    static String of(Act act) {
        String word =
                switch (act) {
                    case Act.Pause(Duration length) -> "pause " + length.toMillis() + " ms";
                    case Act.HalfClose _ -> "half-close";
                    case Act.Reset _ -> "reset";
                    case Act.Stop _ -> "stop";
                };
        return OPEN + word + CLOSE;
    }

    /** The act that a token with its brackets stands for. */
    public static Optional<Act> read(String token) {
        String word = token.substring(1, token.length() - 1);
        Matcher pause = PAUSE.matcher(word);
        if (pause.matches()) {
            return Optional.of(new Act.Pause(Duration.ofMillis(Long.parseLong(pause.group(1)))));
        }
        return switch (word) {
            case "half-close" -> Optional.of(new Act.HalfClose());
            case "reset" -> Optional.of(new Act.Reset());
            case "stop" -> Optional.of(new Act.Stop());
            default -> Optional.empty();
        };
    }
}
