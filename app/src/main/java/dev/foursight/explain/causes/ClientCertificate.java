package dev.foursight.explain.causes;

import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the server's TLS alert says of the client's certificate (RFC 8446 §6.2). */
enum ClientCertificate {
    MISSING,
    REJECTED;

    private static final Set<String> REJECTIONS =
            Set.of(
                    "unknown_ca",
                    "bad_certificate",
                    "unsupported_certificate",
                    "certificate_revoked",
                    "certificate_expired",
                    "certificate_unknown",
                    "access_denied");

    /** Empty where the handshake failed for another reason. */
    static Optional<ClientCertificate> alert(Outcome outcome) {
        Failure failure = outcome.failure();
        if (!outcome.is(Kind.TLS_FAILED) || failure == null || !failure.kind().endsWith("alert")) {
            return Optional.empty();
        }
        String detail = failure.detail().toLowerCase(Locale.ROOT);
        if (detail.contains("certificate_required")) {
            return Optional.of(MISSING);
        }
        return REJECTIONS.stream().anyMatch(detail::contains)
                ? Optional.of(REJECTED)
                : Optional.empty();
    }
}
