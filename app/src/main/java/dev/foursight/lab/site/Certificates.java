package dev.foursight.lab.site;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/**
 * The lab's certificates, made when the first of them is needed: an authority, the server's, one
 * for a client to show, and one of a stranger who only claims that the authority issued it.
 */
public final class Certificates {

    private @Nullable Made made;

    /** The names that the server's certificate is good for. */
    static final List<String> NAMES =
            List.of("localhost", "127.0.0.1", "::1", "lab.test", "other.test");

    private record Made(
            HeldCertificate authority,
            HeldCertificate server,
            HeldCertificate client,
            HeldCertificate stranger) {}

    private synchronized Made made() {
        Made those = made;
        if (those == null) {
            HeldCertificate authority = authority();
            HeldCertificate.Builder server = leaf("Foursight lab", authority);
            NAMES.forEach(server::addSubjectAlternativeName);
            those =
                    new Made(
                            authority,
                            server.build(),
                            leaf("Lab client", authority).build(),
                            leaf("Stranger", authority()).build());
            made = those;
        }
        return those;
    }

    private static HeldCertificate authority() {
        return new HeldCertificate.Builder()
                .commonName("Foursight lab authority")
                .duration(30, TimeUnit.DAYS)
                .certificateAuthority(0)
                .build();
    }

    private static HeldCertificate.Builder leaf(String name, HeldCertificate issuer) {
        return new HeldCertificate.Builder()
                .commonName(name)
                .duration(30, TimeUnit.DAYS)
                .signedBy(issuer);
    }

    X509Certificate root() {
        return made().authority().certificate();
    }

    /** What a client has to trust. */
    String rootPem() {
        return made().authority().certificatePem();
    }

    /** Certificate and key that the lab accepts from a client. */
    String clientPem() {
        return made().client().certificatePem() + made().client().privateKeyPkcs8Pem();
    }

    /** Certificate and key that the lab rejects. */
    String strangerPem() {
        return made().stranger().certificatePem() + made().stranger().privateKeyPkcs8Pem();
    }

    /** Asks clients for a certificate and takes any: what it is worth is decided by the pages. */
    public SSLContext context() {
        KeyManager keys =
                new HandshakeCertificates.Builder()
                        .heldCertificate(made().server())
                        .build()
                        .keyManager();
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    new KeyManager[] {keys},
                    new TrustManager[] {new AnyClient(root())},
                    new SecureRandom());
            return context;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has TLS", missing);
        }
    }
}
