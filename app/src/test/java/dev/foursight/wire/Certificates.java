package dev.foursight.wire;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Certificates for TLS tests, made on the spot and signed by an authority of their own. */
public final class Certificates {

    private final HeldCertificate authority =
            new HeldCertificate.Builder()
                    .commonName("Test authority")
                    .certificateAuthority(0)
                    .build();

    /** A certificate that is valid for a day from the given moment on. */
    public HeldCertificate certificate(String host, Instant from) {
        return new HeldCertificate.Builder()
                .commonName(host)
                .addSubjectAlternativeName(host)
                .validityInterval(from.toEpochMilli(), from.plus(Duration.ofDays(1)).toEpochMilli())
                .signedBy(authority)
                .build();
    }

    public HeldCertificate valid(String host) {
        return certificate(host, Instant.now().minus(Duration.ofHours(1)));
    }

    /** What a server that shows this certificate needs. */
    public static SSLContext server(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslContext();
    }

    /** Trust in this authority and in nobody else. */
    public Trusting trusting() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("authority", authority.certificate());
        return new Trusting(store);
    }
}
