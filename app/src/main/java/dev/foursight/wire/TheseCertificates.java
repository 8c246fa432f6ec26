package dev.foursight.wire;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Believes certain certificates themselves, whatever name and dates stand in them. */
final class TheseCertificates extends AnyCertificate {

    /** Says in an exception that the server showed another certificate. */
    static final String OTHER = "not the pinned certificate";

    private final List<X509Certificate> certificates;

    TheseCertificates(List<X509Certificate> certificates) {
        this.certificates = certificates;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        if (!certificates.contains(chain[0])) {
            throw new CertificateException(OTHER);
        }
    }
}
