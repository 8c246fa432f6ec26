package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.Identity;
import dev.foursight.http.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a client certificate with its key: PKCS#12 or PEM. */
public final class IdentityFile {

    private final String name;
    private final @Nullable String password;

    /**
     * @param name of the file, for sentences
     * @param password of the file or of its key, or null for none
     */
    public IdentityFile(String name, @Nullable String password) {
        this.name = name;
        this.password = password;
    }

    /**
     * A file that holds certificate and key.
     *
     * @throws InvalidInput if certificate or key is missing, unreadable or locked, or they do not
     *     belong together
     */
    public Identity.Held read(Bytes file) {
        List<Pem> blocks = Pem.all(file, name);
        return blocks.isEmpty() ? pkcs12(file) : joined(blocks, blocks, name);
    }

    /**
     * A PEM file with the certificate, and another with the key.
     *
     * @param keyName of the key's file, for sentences
     * @throws InvalidInput as above
     */
    public Identity.Held read(Bytes file, Bytes keyFile, String keyName) {
        return joined(Pem.all(file, name), Pem.all(keyFile, keyName), keyName);
    }

    private Identity.Held joined(List<Pem> blocks, List<Pem> keyBlocks, String keyName) {
        PrivateKey key = new PrivateKeys(keyName).first(keyBlocks, password);
        if (key == null) {
            throw noKey(keyName);
        }
        List<X509Certificate> chain = CertificateFile.certificates(blocks, name);
        if (chain.isEmpty()) {
            throw new InvalidInput(
                    "“"
                            + name
                            + "” holds no certificate. Name a PEM file that does, the client's own certificate first.");
        }
        return new Identity.Held(key, ordered(key, chain));
    }

    private Identity.Held pkcs12(Bytes file) {
        char[] secret = password == null ? new char[0] : password.toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file.toArray()), secret);
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.getKey(alias, secret);
                Certificate[] chain = store.getCertificateChain(alias);
                if (key instanceof PrivateKey own && chain != null) {
                    return new Identity.Held(
                            own, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
                }
            }
            throw noKey(name);
        } catch (UnrecoverableKeyException wrong) {
            throw refused();
        } catch (IOException unreadable) {
            throw unreadable.getCause() instanceof UnrecoverableKeyException
                    ? refused()
                    : new InvalidInput(
                            "“"
                                    + name
                                    + "” is neither PEM nor PKCS#12. Expected is a client certificate with its private key in one of them.");
        } catch (GeneralSecurityException unknown) {
            throw new InvalidInput(
                    "“" + name + "” uses a protection that is not known here. Export it again.");
        }
    }

    /** The certificate of the key first, whatever the order in the file. */
    private List<X509Certificate> ordered(PrivateKey key, List<X509Certificate> chain) {
        List<X509Certificate> ordered = new ArrayList<>(chain);
        for (X509Certificate certificate : chain) {
            if (belongs(key, certificate)) {
                ordered.remove(certificate);
                ordered.addFirst(certificate);
                return ordered;
            }
        }
        throw new InvalidInput(
                "The private key does not belong to a certificate of “"
                        + name
                        + "”. Take the key that the certificate was made with.");
    }

    /** What the one signs the other must confirm. */
    private static boolean belongs(PrivateKey key, X509Certificate certificate) {
        String algorithm =
                switch (key.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> key.getAlgorithm();
                };
        try {
            byte[] proof = {1, 2, 3};
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(proof);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(proof);
            return signature.verify(signed);
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static InvalidInput noKey(String file) {
        return new InvalidInput(
                "“"
                        + file
                        + "” holds no private key. Name a file that holds the certificate and its key.");
    }

    private InvalidInput refused() {
        return password == null ? locked(name) : wrongPassword(name);
    }

    static InvalidInput locked(String name) {
        return new InvalidInput(
                "“" + name + "” is protected by a password. Give its password too.");
    }

    static InvalidInput wrongPassword(String name) {
        return new InvalidInput(
                "The password given does not open “" + name + "”. Check it and the file.");
    }
}
