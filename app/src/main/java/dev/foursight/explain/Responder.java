package dev.foursight.explain;

import dev.foursight.explain.AnsweredBy.Role;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out who wrote an answer. A page is its writer's own hand; a field can come from any server
 * on the way (RFC 9110 §10.2.4), so fields alone never make it certain.
 */
public final class Responder {

    private Responder() {}

    /** Who wrote the answer; empty without an answer or a sign. */
    public static Optional<AnsweredBy> of(Reading reading) {
        List<SignatureMatch> matches =
                reading.signatures().stream()
                        .filter(match -> match.signature().role() != Role.UNKNOWN)
                        .toList();
        Optional<SignatureMatch> hand =
                matches.stream().filter(match -> !isField(match.signature())).findFirst();
        if (hand.isPresent()) {
            Signature page = hand.get().signature();
            boolean agreed =
                    page.observed()
                            && page.field().isEmpty()
                            && matches.stream()
                                    .filter(match -> isField(match.signature()))
                                    .allMatch(match ->
                                            match.signature().product().equals(page.product()));
            return Optional.of(
                    named(page, reading, agreed ? Confidence.CERTAIN : Confidence.LIKELY));
        }
        return byField(matches, Role.FRAMEWORK)
                .or(() -> byField(matches, Role.ORIGIN))
                .or(() -> matches.stream().map(SignatureMatch::signature).findFirst())
                .map(signature -> named(signature, reading, byFieldOnly(signature)))
                .or(() -> reading.response().flatMap(Responder::unknown));
    }

    private static boolean isField(Signature signature) {
        return !signature.field().isEmpty() && !signature.field().equals(Signature.HEAD);
    }

    private static Optional<Signature> byField(List<SignatureMatch> matches, Role role) {
        return matches.stream()
                .map(SignatureMatch::signature)
                .filter(signature -> signature.role() == role)
                .findFirst();
    }

    /** What stands in between sets its name on answers that it only passes on, too. */
    private static Confidence byFieldOnly(Signature signature) {
        return switch (signature.role()) {
            case ORIGIN, FRAMEWORK -> Confidence.LIKELY;
            default -> Confidence.POSSIBLE;
        };
    }

    private static Optional<AnsweredBy> unknown(ParsedResponse response) {
        return response.fields()
                .value("Server")
                .filter(server -> !server.isBlank())
                .map(server ->
                        new AnsweredBy(
                                shortened(server.strip().split("\\s+", 2)[0]),
                                Role.UNKNOWN,
                                Confidence.POSSIBLE));
    }

    private static String shortened(String hostile) {
        return hostile.length() <= 60 ? hostile : hostile.substring(0, 60) + "…";
    }

    /** The product with the version that fields or page tell, as {@code product/version}. */
    private static AnsweredBy named(Signature signature, Reading reading, Confidence confidence) {
        String product = signature.product();
        Pattern withVersion =
                Pattern.compile(Pattern.quote(product) + "/([0-9][0-9A-Za-z.+-]{0,30})");
        String shown =
                reading.response()
                        .map(response ->
                                String.join(
                                        "\n",
                                        response.fields().combined("Server"),
                                        response.fields().combined("X-Powered-By"),
                                        response.fields().combined("Via"),
                                        response.content()
                                                .slice(
                                                        0,
                                                        Math.min(
                                                                65_536,
                                                                response.content().length()))
                                                .latin1()))
                        .orElse("");
        Matcher version = withVersion.matcher(shown);
        return new AnsweredBy(
                version.find() ? product + "/" + version.group(1) : product,
                signature.role(),
                confidence);
    }
}
