package dev.foursight.wire;

import dev.foursight.http.Fingerprint;
import dev.foursight.http.TlsOptions;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Believes certain certificates themselves, whatever name and dates stand in them. */
final class TheseCertificates extends AnyCertificate {

    /** Says in an exception that the server showed another certificate. */
    static final String OTHER = "not the pinned certificate";

    private final List<X509Certificate> certificates;

    private final @Nullable Fingerprint fingerprint;

    TheseCertificates(TlsOptions options) {
        this.certificates = options.certificates();
        this.fingerprint = options.fingerprint();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        boolean pinned =
                fingerprint != null
                        && CertificateFacts.of(chain[0]).sha256().equals(fingerprint.sha256());
        if (!pinned && !certificates.contains(chain[0])) {
            throw new CertificateException(OTHER);
        }
    }
}
