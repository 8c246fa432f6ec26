package dev.foursight.explain;

import dev.foursight.explain.Evidence.Where;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All known fingerprints. */
public final class Signatures {

    /** An error page is short; what lies behind these bytes is not looked at. */
    private static final int PAGE = 65_536;

    /** The rank of a reason that the answer states: behind a page that is known to mean it. */
    private static final int STATED = 9_999;

    private final List<Signature> all;

    /** Of each its rank, and the marks of the first text that must stand in the content. */
    private final int[] ranks;

    private final int[][] marks;
    private final Map<Integer, BitSet> byStatus = new HashMap<>();
    private final Map<String, BitSet> byField = new HashMap<>();

    private final StatedReasons reasons;

    public Signatures(List<Signature> all) {
        this.all = List.copyOf(all);
        this.reasons = new StatedReasons(all);
        this.ranks = all.stream().mapToInt(Signatures::rank).toArray();
        this.marks = new int[all.size()][];
        for (int i = 0; i < all.size(); i++) {
            String field = all.get(i).field();
            if (all.get(i).isStated()) {
                marks[i] = new int[0];
                continue;
            }
            marks[i] = PageMarks.of(field.isEmpty() ? all.get(i).contains().getFirst() : "");
            if (field.isEmpty() || field.startsWith(":")) {
                byStatus.computeIfAbsent(all.get(i).status(), status -> new BitSet()).set(i);
            } else {
                byField.computeIfAbsent(field.toLowerCase(Locale.ROOT), name -> new BitSet())
                        .set(i);
            }
        }
    }

    public List<Signature> all() {
        return all;
    }

    /** The fingerprints an answer shows: those that name a cause first, then the longer ones. */
    List<SignatureMatch> matching(Exchange exchange) {
        ParsedResponse response = exchange.response();
        if (response == null) {
            return List.of();
        }
        String page = beginning(response.content(), 0).latin1();
        PageMarks seen = new PageMarks(page);
        List<Ranked> matches = new ArrayList<>();
        BitSet candidates = candidates(response);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (seen.mayHave(marks[i])) {
                int rank = ranks[i];
                match(all.get(i), response, exchange.received(), page)
                        .ifPresent(match -> matches.add(new Ranked(match, rank)));
            }
        }
        reasons.match(response, exchange.received())
                .ifPresent(match -> matches.add(new Ranked(match, STATED)));
        matches.sort(Comparator.comparingInt(match -> -match.rank()));
        return matches.stream().map(Ranked::match).toList();
    }

    private record Ranked(SignatureMatch match, int rank) {}

    /** The places in the list of those that the status and the field names do not rule out. */
    private BitSet candidates(ParsedResponse response) {
        BitSet found = new BitSet(all.size());
        for (int status : new int[] {0, response.status()}) {
            BitSet pages = byStatus.get(status);
            if (pages != null) {
                found.or(pages);
            }
        }
        for (FieldLine line : response.fields().lines()) {
            BitSet fields = byField.get(line.name().toLowerCase(Locale.ROOT));
            if (fields != null) {
                found.or(fields);
            }
        }
        return found;
    }

    private static int rank(Signature signature) {
        int rank = signature.cause().isEmpty() ? 0 : 10_000;
        for (String text : signature.contains()) {
            rank += text.length();
        }
        return rank;
    }

    private static Optional<SignatureMatch> match(
            Signature signature, ParsedResponse response, Bytes received, String page) {
        if (signature.status() != 0 && signature.status() != response.status()) {
            return Optional.empty();
        }
        return switch (signature.field()) {
            case "" -> inContent(signature, response, received, page);
            case Signature.HEAD -> isHead(signature, response, received);
            case Signature.ORDER -> inOrder(signature, response);
            default -> inField(signature, response);
        };
    }

    /** A head that says so little is a fingerprint as a whole only. */
    private static Optional<SignatureMatch> isHead(
            Signature signature, ParsedResponse response, Bytes received) {
        String head = String.join("\r\n", signature.contains()) + "\r\n\r\n";
        int from = response.from();
        if (from < 0
                || response.headEnd() > received.length()
                || response.headEnd() - from != head.length()
                || received.indexOf(Bytes.ofLatin1(head), from) != from) {
            return Optional.empty();
        }
        int to = response.headEnd() - 4;
        return Optional.of(
                new SignatureMatch(
                        signature,
                        new Evidence(Where.RECEIVED, from, to, received.slice(from, to).text())));
    }

    /** Servers differ in the order and the case of the names that they write. */
    private static Optional<SignatureMatch> inOrder(Signature signature, ParsedResponse response) {
        List<FieldLine> lines = response.fields().lines();
        int at = indexOf(signature.contains(), lines);
        if (at < 0) {
            return Optional.empty();
        }
        FieldLine first = lines.get(at);
        FieldLine last = lines.get(at + signature.contains().size() - 1);
        boolean bytes = first.from() >= 0 && last.to() > first.from();
        return Optional.of(
                new SignatureMatch(
                        signature,
                        new Evidence(
                                Where.RECEIVED,
                                bytes ? first.from() : null,
                                bytes ? last.to() : null,
                                String.join(", ", signature.contains()) + " in this order")));
    }

    /** Where fields with these names follow each other; -1 if nowhere. */
    private static int indexOf(List<String> names, List<FieldLine> lines) {
        for (int from = 0; from + names.size() <= lines.size(); from++) {
            int same = 0;
            while (same < names.size() && lines.get(from + same).name().equals(names.get(same))) {
                same++;
            }
            if (same == names.size()) {
                return from;
            }
        }
        return -1;
    }

    private static Optional<SignatureMatch> inField(Signature signature, ParsedResponse response) {
        for (FieldLine line : response.fields().all(signature.field())) {
            if (containsAll(line.value(), signature.contains())) {
                boolean bytes = line.from() >= 0;
                return Optional.of(
                        new SignatureMatch(
                                signature,
                                new Evidence(
                                        Where.RECEIVED,
                                        bytes ? line.from() : null,
                                        bytes ? line.to() : null,
                                        line.name() + ": " + line.value())));
            }
        }
        return Optional.empty();
    }

    private static boolean containsAll(String value, List<String> texts) {
        for (String text : texts) {
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

    private static Optional<SignatureMatch> inContent(
            Signature signature, ParsedResponse response, Bytes received, String page) {
        for (String text : signature.contains()) {
            if (!page.contains(text)) {
                return Optional.empty();
            }
        }
        String shown = signature.contains().getFirst();
        int from = Math.clamp(response.headEnd(), 0, received.length());
        int found = beginning(received, from).indexOf(shown);
        int at = found < 0 ? found : from + found;
        return Optional.of(
                new SignatureMatch(
                        signature,
                        new Evidence(
                                Where.RECEIVED,
                                at < 0 ? null : at,
                                at < 0 ? null : at + shown.length(),
                                shown)));
    }

    private static Bytes beginning(Bytes bytes, int from) {
        return bytes.slice(from, Math.min(bytes.length(), from + PAGE));
    }
}
