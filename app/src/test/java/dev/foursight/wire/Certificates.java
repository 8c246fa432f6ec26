package dev.foursight.wire;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Certificates for TLS tests, made on the spot and signed by an authority of their own. */
public final class Certificates {

    private final HeldCertificate authority;

    public Certificates() {
        this("Test authority");
    }

    /**
     * @param name of the authority
     */
    public Certificates(String name) {
        authority = new HeldCertificate.Builder().commonName(name).certificateAuthority(0).build();
    }

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

    /** The same for a server that believes every client certificate. */
    public static SSLContext believing(HeldCertificate certificate)
            throws GeneralSecurityException {
        HandshakeCertificates own =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                new KeyManager[] {own.keyManager()},
                new TrustManager[] {new AnyCertificate()},
                null);
        return context;
    }

    public X509Certificate authority() {
        return authority.certificate();
    }

    /** Trust in this authority and in nobody else. */
    public Trusting trusting() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("authority", authority.certificate());
        return new Trusting(store);
    }
}
