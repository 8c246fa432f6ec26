package dev.foursight.http;

import java.util.List;

/**
 * One certificate of a chain as people compare it.
 *
 * @param notBefore first and last moment of its validity, as ISO 8601 says it
 * @param names the hosts and addresses that it is for
 * @param sha256 the fingerprint, lower-case hexadecimal
 */
public record CertificateInfo(
        String subject,
        String issuer,
        String notBefore,
        String notAfter,
        List<String> names,
        String sha256) {

    public CertificateInfo {
        names = List.copyOf(names);
    }
}
