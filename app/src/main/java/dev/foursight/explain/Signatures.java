package dev.foursight.explain;

import dev.foursight.explain.Evidence.Where;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All known fingerprints. */
public final class Signatures {

    /** An error page is short; what lies behind these bytes is not looked at. */
    private static final int PAGE = 65_536;

    private final List<Signature> all;

    public Signatures(List<Signature> all) {
        this.all = List.copyOf(all);
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
        return all.stream()
                .flatMap(signature -> match(signature, response, exchange.received()).stream())
                .sorted(Comparator.comparingInt(match -> -rank(match.signature())))
                .toList();
    }

    private static int rank(Signature signature) {
        return (signature.cause().isEmpty() ? 0 : 10_000)
                + String.join("", signature.contains()).length();
    }

    private static Optional<SignatureMatch> match(
            Signature signature, ParsedResponse response, Bytes received) {
        if (signature.status() != 0 && signature.status() != response.status()) {
            return Optional.empty();
        }
        return switch (signature.field()) {
            case "" -> inContent(signature, response, received);
            case Signature.HEAD -> isHead(signature, response, received);
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

    private static Optional<SignatureMatch> inField(Signature signature, ParsedResponse response) {
        for (FieldLine line : response.fields().all(signature.field())) {
            String value = line.value().toLowerCase(Locale.ROOT);
            if (signature.contains().stream()
                    .allMatch(text -> value.contains(text.toLowerCase(Locale.ROOT)))) {
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

    private static Optional<SignatureMatch> inContent(
            Signature signature, ParsedResponse response, Bytes received) {
        Bytes page = beginning(response.content(), 0);
        if (signature.contains().isEmpty()
                || !signature.contains().stream().allMatch(text -> page.indexOf(text) >= 0)) {
            return Optional.empty();
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
