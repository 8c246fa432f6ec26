package dev.foursight.formats.recorded;

import dev.foursight.http.ParsedRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a transcript shows of one exchange, one character a byte. */
final class CurlPieces {

    private static final Pattern INTERIM = Pattern.compile("HTTP/[\\d.]+ 1(?!01)\\d\\d\\b");

    final StringBuilder sentHead = new StringBuilder();
    final StringBuilder sentContent = new StringBuilder();
    final StringBuilder receivedHead = new StringBuilder();
    final StringBuilder receivedContent = new StringBuilder();
    boolean exact = true;

    /** Whether somebody left lines out of the header section that was sent, or that came. */
    boolean sentCut;

    /** Whether curl prints what comes a second time. */
    boolean twice;

    boolean receivedCut;

    /** What a curl line before it says was asked, where no line shows what was sent. */
    @Nullable ParsedRequest commanded;

    /** Whether that line names an https URL. */
    boolean overTls;

    /** Whether the header section of a final answer is over. */
    boolean isAnswered() {
        return receivedHead.toString().endsWith("\r\n\r\n") && !INTERIM.matcher(last()).lookingAt();
    }

    private String last() {
        int end = receivedHead.length() - "\r\n\r\n".length();
        int before = receivedHead.lastIndexOf("\r\n\r\n", end - 1);
        return receivedHead.substring(before < 0 ? 0 : before + "\r\n\r\n".length());
    }
}
