package dev.foursight.formats.recorded;

import dev.foursight.formats.RawRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which exchanges are written down, told apart by how a text begins. */
enum RecordedForm {
    HAR("(?s)\\{\\s*\"log\"\\s*:.*"),
    JSON_LOG(null),
    JSON("(?s)(?:\\[\\s*)?\\{\\s*[\"}].*|\\[\\s*]?\\s*"),
    RESPONSE("(?is)HTTP/.*"),
    CLIENT_LOG(null),
    TRACE("(?s)(?:[^\\n]*\\n){0,30}?" + CurlLine.PREFIX + "(?:== Info:|=> Send|<= Recv) .*"),
    TRANSCRIPT(
            "(?s)(?:[^\\n]*\\n){0,12}?(?:[^\\n]*--:--:--[^\\n]*?\\*|[ \\t]*"
                    + CurlLine.PREFIX
                    + "[*>]) .*|(?:[^\\n]*\\n){0,60}?(?:curl: \\(\\d+\\) |[ \\t]*(?:(?:#|//) ?)?"
                    + CurlLine.PREFIX
                    + "(?:> [A-Z]+ \\S+ HTTP/\\d|< HTTP/[\\d.]+ \\d{3})).*"),
    REQUEST(null),
    ACCESS_LOG(null),

    /** Raw messages behind something else, as the command that showed them. */
    QUOTED(
            "(?s)(?:[^\\n]*\\n){1,40}?"
                    + "[ \\t]*(?:[A-Z]+ \\S+ HTTP/\\d|HTTP/\\d(?:\\.\\d)? \\d{3}\\b).*");

    /** How many bytes of a record are looked at to tell. */
    static final int LOOK_AHEAD = 8192;

    private final Pattern beginning;

    RecordedForm(@org.jspecify.annotations.Nullable String beginning) {
        this.beginning = Pattern.compile(beginning == null ? "(?!)" : beginning);
    }

    private boolean isFormOf(String text) {
        return switch (this) {
            case CLIENT_LOG -> text.lines().limit(40).anyMatch(ClientLog::isOne);
            case REQUEST -> RawRequest.looksLikeOne(text);
            case JSON_LOG -> text.startsWith("{") && AccessLog.looksLikeOne(text);
            case ACCESS_LOG -> AccessLog.looksLikeOne(text);
            default -> beginning.matcher(text).matches();
        };
    }

    /**
     * @param beginning one character a byte, without blanks and byte order mark before it
     */
    static Optional<RecordedForm> of(String beginning) {
        for (RecordedForm form : values()) {
            if (form.isFormOf(beginning)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
