package dev.foursight.probe.blame;

import dev.foursight.http.Bytes;
import dev.foursight.http.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be taken away from exact bytes, or made plain about them. */
final class RawChanges {

    private final Composition start;
    private final int fieldsEnd;
    private final int last;
    private final List<Change> changes = new ArrayList<>();

    private RawChanges(Composition start) {
        this.start = start;
        last = start.pieces().size() - 1;
        fieldsEnd = last - 1;
    }

    static List<Change> of(Composition start) {
        RawChanges raw = new RawChanges(start);
        raw.delivery();
        raw.requestLine();
        raw.fields();
        raw.content();
        return raw.changes;
    }

    private void delivery() {
        if (start.pieces().stream().anyMatch(piece -> !piece.acts().isEmpty())) {
            changes.add(
                    Change.of(
                            "sent in one go",
                            Tier.PLAIN,
                            now ->
                                    now.withPieces(
                                            now.pieces().stream()
                                                    .map(piece -> Verbatim.of(piece.bytes()))
                                                    .toList())));
        }
        if (head(start.pieces()).replace("\r\n", "").matches("(?s).*[\r\n].*")) {
            changes.add(
                    Change.of(
                            "with CR LF at the end of each line", Tier.PLAIN, this::plainLineEnds));
        }
    }

    private String head(List<Verbatim> pieces) {
        StringBuilder head = new StringBuilder();
        pieces.subList(0, last).forEach(piece -> head.append(piece.bytes().latin1()));
        return head.toString();
    }

    private Composition plainLineEnds(Composition now) {
        List<Verbatim> pieces = new ArrayList<>(now.pieces());
        for (int i = 0; i < last; i++) {
            pieces.set(
                    i, changed(pieces.get(i), text -> text.replaceAll("\r\n|\r(?!\n)|\n", "\r\n")));
        }
        return now.withPieces(pieces);
    }

    private void requestLine() {
        String target = text(RawPieces.TARGET);
        if (target.isEmpty()) {
            return;
        }
        changes.addAll(TargetChanges.of(target, change -> at(RawPieces.TARGET, change)));
        if (!text(RawPieces.VERSION).strip().equals("HTTP/1.1")) {
            changes.add(
                    Change.of(
                            "with HTTP/1.1",
                            Tier.PLAIN,
                            at(RawPieces.VERSION, _ -> " HTTP/1.1\r\n")));
        }
        String method = text(RawPieces.METHOD).strip();
        if (!method.equals("GET")) {
            changes.add(
                    Change.of(
                            "with the method GET",
                            MessageChanges.methodTier(method),
                            at(RawPieces.METHOD, _ -> "GET ")));
        }
    }

    private void fields() {
        boolean content = start.pieces().get(last).bytes().length() > 0;
        boolean host = false;
        for (int i = RawPieces.FIELDS; i < fieldsEnd; i++) {
            String line = text(i).stripTrailing();
            String name = line.split(":", 2)[0];
            if (MessageChanges.isFraming(name)) {
                continue;
            }
            boolean first = name.equalsIgnoreCase("Host") && !host;
            host |= first;
            String standard = "Host: " + start.draft().endpoint().authority() + "\r\n";
            if (!first) {
                String title =
                        line.contains(":")
                                ? FieldChanges.without(name, ":", line.substring(name.length()))
                                : FieldChanges.without(line, "", "");
                changes.add(Change.of(title, FieldChanges.tier(name, content), at(i, _ -> "")));
            } else if (!text(i).equals(standard)) {
                changes.add(Change.of("with the standard Host", Tier.PLAIN, at(i, _ -> standard)));
            }
        }
    }

    private void content() {
        Bytes content = start.pieces().get(last).bytes();
        boolean framed = false;
        for (int i = RawPieces.FIELDS; i < fieldsEnd; i++) {
            framed |= isFraming(start, i);
        }
        if (!content.isEmpty()) {
            boolean safe = Safety.isSafe(text(RawPieces.METHOD).strip());
            changes.add(
                    Change.of("without its content", safe ? Tier.PLAIN : Tier.OWN, this::empty));
        }
        if (framed || !content.isEmpty()) {
            changes.add(
                    Change.of("with its length told the usual way", Tier.PLAIN, this::measured));
        }
    }

    private Composition empty(Composition now) {
        return measured(now.with(last, Verbatim.EMPTY));
    }

    /** Content-Length before the empty line, with no other framing beside it. */
    private Composition measured(Composition now) {
        List<Verbatim> pieces = new ArrayList<>(now.pieces());
        for (int i = RawPieces.FIELDS; i < fieldsEnd; i++) {
            if (isFraming(now, i)) {
                pieces.set(i, Verbatim.EMPTY);
            }
        }
        int length = pieces.get(last).bytes().length();
        String field = length == 0 ? "" : "Content-Length: " + length + "\r\n";
        pieces.set(fieldsEnd, Verbatim.of(Bytes.ofLatin1(field + "\r\n")));
        return now.withPieces(pieces);
    }

    private static boolean isFraming(Composition now, int piece) {
        return MessageChanges.isFraming(now.pieces().get(piece).bytes().latin1().split(":", 2)[0]);
    }

    private String text(int piece) {
        return start.pieces().get(piece).bytes().text();
    }

    private static UnaryOperator<Composition> at(int piece, UnaryOperator<String> change) {
        return now -> now.with(piece, changed(now.pieces().get(piece), change));
    }

    /** What happens on the connection within a changed piece is left out with it. */
    private static Verbatim changed(Verbatim piece, UnaryOperator<String> change) {
        String before = piece.bytes().text();
        String after = change.apply(before);
        return after.equals(before) ? piece : Verbatim.of(Bytes.ofUtf8(after));
    }
}
