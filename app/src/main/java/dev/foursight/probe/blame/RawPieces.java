package dev.foursight.probe.blame;

import dev.foursight.http.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exact bytes cut where a reader would: method, target and version with the blanks between them,
 * then one piece a field line, the empty line, and everything after it.
 */
final class RawPieces {

    static final int METHOD = 0;
    static final int TARGET = 1;
    static final int VERSION = 2;
    static final int FIELDS = 3;

    private static final Pattern REQUEST_LINE =
            Pattern.compile("(\\S+ )(.*)( HTTP/\\S+\\r?\\n)", Pattern.DOTALL);

    private RawPieces() {}

    static List<Verbatim> of(Verbatim raw) {
        String text = raw.bytes().latin1();
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int at = afterLine(text, 0);
        Matcher line = REQUEST_LINE.matcher(text.substring(0, at));
        boolean plain = line.matches();
        cuts.add(plain ? line.end(1) : at);
        cuts.add(plain ? line.end(2) : at);
        cuts.add(at);
        while (at < text.length() && !isEmptyLine(text, at)) {
            at = afterLine(text, at);
            cuts.add(at);
        }
        cuts.add(at < text.length() ? afterLine(text, at) : at);
        cuts.add(text.length());
        List<Verbatim> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < cuts.size(); i++) {
            int to = i == cuts.size() - 1 ? raw.units() : raw.unitOf(cuts.get(i));
            int end = Math.max(from, to);
            pieces.add(raw.slice(from, end));
            from = end;
        }
        return pieces;
    }

    private static int afterLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isEmptyLine(String text, int at) {
        return text.startsWith("\r\n", at) || text.startsWith("\n", at);
    }
}
