package dev.foursight.wire;

import dev.foursight.http.Connection.Trust;
import dev.foursight.http.TlsOptions;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates are believed, as the JDK wants to hear it. */
public final class Trusting {

    private final @Nullable KeyStore authorities;

    /**
     * @param authorities what {@link Trust#SYSTEM} stands for, or null for the Java platform's own
     *     list
     */
    public Trusting(@Nullable KeyStore authorities) {
        this.authorities = authorities;
    }

    public static Trusting platform() {
        return new Trusting(null);
    }

    /**
     * @param options the certificates that are added to the system's or believed alone
     */
    X509ExtendedTrustManager manager(Trust trust, TlsOptions options) {
        return switch (trust) {
            case ANY -> new AnyCertificate();
            case ONLY -> new TheseCertificates(options);
            case SYSTEM -> authorities(options.certificates());
        };
    }

    private X509ExtendedTrustManager authorities(List<X509Certificate> more) {
        try {
            X509ExtendedTrustManager system = manager(authorities);
            return more.isEmpty() ? system : manager(joined(system.getAcceptedIssuers(), more));
        } catch (GeneralSecurityException | IOException missing) {
            throw new IllegalStateException("every Java platform has a trust manager", missing);
        }
    }

    private static X509ExtendedTrustManager manager(@Nullable KeyStore store)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** One list, so that there is one verdict with one reason. */
    private static KeyStore joined(X509Certificate[] system, List<X509Certificate> more)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (X509Certificate certificate : system) {
            store.setCertificateEntry("system-" + store.size(), certificate);
        }
        for (X509Certificate certificate : more) {
            store.setCertificateEntry("more-" + store.size(), certificate);
        }
        return store;
    }
}
