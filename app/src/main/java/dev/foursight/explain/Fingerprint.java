package dev.foursight.explain;

import dev.foursight.explain.Evidence.Where;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A signature, prepared for being looked for in many answers. */
final class Fingerprint {

    private final Signature signature;
    private final int index;
    private final int rank;

    /** Of the first text that must stand in the content. */
    private final int[] marks;

    /** Of all that must stand in a field's value. */
    private final long letters;

    /** Of the names whose order it is. */
    private final long names;

    /** The whole head that it is. */
    private final String head;

    /**
     * @param index its place among all, which decides between equals
     */
    Fingerprint(Signature signature, int index) {
        this.signature = signature;
        this.index = index;
        this.rank = rank(signature);
        this.marks = PageMarks.of(signature.isPage() ? signature.contains().getFirst() : "");
        this.letters = Letters.of(String.join("", signature.contains()));
        this.names = Fields.marks(signature.contains().toArray(String[]::new));
        this.head = String.join("\r\n", signature.contains()) + "\r\n\r\n";
    }

    /** Those that name a cause come first, then the longer ones. */
    private static int rank(Signature signature) {
        int rank = signature.cause().isEmpty() ? 0 : 10_000;
        for (String text : signature.contains()) {
            rank += text.length();
        }
        return rank;
    }

    Signature signature() {
        return signature;
    }

    /** The higher, the more it says. */
    int rank() {
        return rank;
    }

    int index() {
        return index;
    }

    /** Looks for it in the content, in the whole head or in the order of the fields. */
    @Nullable SignatureMatch in(ParsedResponse response, Bytes received, PageText page) {
        if (signature.isPage()) {
            return page.mayHave(marks) ? inContent(response, received, page) : null;
        }
        if (signature.field().equals(Signature.HEAD)) {
            return isHead(response, received);
        }
        return (response.fields().marks() & names) == names
                ? inOrder(response.fields().lines())
                : null;
    }

    private @Nullable SignatureMatch inContent(
            ParsedResponse response, Bytes received, PageText page) {
        for (String text : signature.contains()) {
            if (!page.text().contains(text)) {
                return null;
            }
        }
        String shown = signature.contains().getFirst();
        int from = Math.clamp(response.headEnd(), 0, received.length());
        int to = Math.min(received.length(), from + PageText.LONGEST);
        int found = received.slice(from, to).latin1().indexOf(shown);
        return found < 0
                ? match(null, null, shown)
                : match(from + found, from + found + shown.length(), shown);
    }

    /** A head that says so little is a fingerprint as a whole only. */
    private @Nullable SignatureMatch isHead(ParsedResponse response, Bytes received) {
        int from = response.from();
        if (from < 0
                || response.headEnd() > received.length()
                || response.headEnd() - from != head.length()) {
            return null;
        }
        int to = response.headEnd() - 4;
        return received.slice(from, response.headEnd()).latin1().equals(head)
                ? match(from, to, received.slice(from, to).text())
                : null;
    }

    /** Servers differ in the order and the case of the names that they write. */
    private @Nullable SignatureMatch inOrder(List<FieldLine> lines) {
        List<String> names = signature.contains();
        for (int at = 0; at + names.size() <= lines.size(); at++) {
            if (areAt(names, lines, at)) {
                FieldLine first = lines.get(at);
                FieldLine last = lines.get(at + names.size() - 1);
                boolean bytes = first.from() >= 0 && last.to() > first.from();
                return match(
                        bytes ? first.from() : null,
                        bytes ? last.to() : null,
                        String.join(", ", names) + " in this order");
            }
        }
        return null;
    }

    private static boolean areAt(List<String> names, List<FieldLine> lines, int at) {
        for (int i = 0; i < names.size(); i++) {
            if (!lines.get(at + i).name().equals(names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Looks for it in the value of a field of its name.
     *
     * @param has the letters of the value
     */
    @Nullable SignatureMatch in(FieldLine line, long has) {
        if (!Letters.mayHave(has, letters) || !containsAll(line.value())) {
            return null;
        }
        boolean bytes = line.from() >= 0;
        return match(
                bytes ? line.from() : null,
                bytes ? line.to() : null,
                line.name() + ": " + line.value());
    }

    private boolean containsAll(String value) {
        for (String text : signature.contains()) {
            if (!contains(value, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String value, String text) {
        for (int i = 0; i <= value.length() - text.length(); i++) {
            if (value.regionMatches(true, i, text, 0, text.length())) {
                return true;
            }
        }
        return false;
    }

    private SignatureMatch match(@Nullable Integer from, @Nullable Integer to, String text) {
        return new SignatureMatch(signature, new Evidence(Where.RECEIVED, from, to, text));
    }
}
