package dev.foursight.wire;

import dev.foursight.http.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Reads private keys in PEM: PKCS#8, PKCS#1 of RSA and SEC 1 of elliptic curves. */
final class PrivateKeys {

    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA", "RSASSA-PSS");

    /** INTEGER 0, and the algorithm identifier of RSA (RFC 8017 appendix C). */
    private static final byte[] RSA_IN_PKCS8 =
            HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    /** The object identifier of elliptic curve keys (RFC 5480 §2.1.1). */
    private static final byte[] EC_KEY = HexFormat.of().parseHex("06072a8648ce3d0201");

    private final String name;

    PrivateKeys(String name) {
        this.name = name;
    }

    /** The first private key among the blocks, or null if there is none. */
    @Nullable PrivateKey first(List<Pem> blocks, @Nullable String password) {
        for (Pem block : blocks) {
            if (block.label().endsWith("PRIVATE KEY")) {
                return key(block, password);
            }
        }
        return null;
    }

    private PrivateKey key(Pem block, @Nullable String password) {
        if (block.encrypted()) {
            throw new InvalidInput(
                    "The private key in “"
                            + name
                            + "” is encrypted in OpenSSL's old way. Convert it: openssl pkcs8 -topk8 -in OLD -out NEW.");
        }
        return switch (block.label()) {
            case "ENCRYPTED PRIVATE KEY" -> decrypted(block.der().toArray(), password);
            case "RSA PRIVATE KEY" ->
                    pkcs8(sequence(RSA_IN_PKCS8, element(0x04, block.der().toArray())));
            case "EC PRIVATE KEY" -> pkcs8(ofCurve(block.der().toArray()));
            default -> pkcs8(block.der().toArray());
        };
    }

    private PrivateKey pkcs8(byte[] der) {
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm)
                        .generatePrivate(new PKCS8EncodedKeySpec(der));
            } catch (GeneralSecurityException another) {
                // The key is of another algorithm: the next one may fit.
            }
        }
        throw new InvalidInput(
                "The private key in “"
                        + name
                        + "” cannot be read. Expected is a key of RSA, of an elliptic curve or of EdDSA as PKCS#8.");
    }

    private PrivateKey decrypted(byte[] der, @Nullable String password) {
        if (password == null) {
            throw IdentityFile.locked(name);
        }
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
            String algorithm =
                    info.getAlgName().equals("PBES2") || info.getAlgName().startsWith("1.2.840")
                            ? info.getAlgParameters().toString()
                            : info.getAlgName();
            SecretKey key =
                    SecretKeyFactory.getInstance(algorithm)
                            .generateSecret(new PBEKeySpec(password.toCharArray()));
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.DECRYPT_MODE, key, info.getAlgParameters());
            return pkcs8(info.getKeySpec(cipher).getEncoded());
        } catch (GeneralSecurityException | IOException wrong) {
            throw IdentityFile.wrongPassword(name);
        }
    }

    /** SEC 1 appendix C.4 names the curve inside the key, PKCS#8 beside it. */
    private byte[] ofCurve(byte[] sec1) {
        int at = indexOf(sec1, (byte) 0xa0);
        if (at < 0 || at + 2 + sec1[at + 1] > sec1.length) {
            throw new InvalidInput(
                    "The private key in “"
                            + name
                            + "” does not say on which curve it is. Convert it: openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW.");
        }
        byte[] curve = Arrays.copyOfRange(sec1, at + 2, at + 2 + sec1[at + 1]);
        byte[] algorithm = sequence(EC_KEY, curve);
        return sequence(new byte[] {2, 1, 0}, algorithm, element(0x04, sec1));
    }

    /** Where the parameters stand: behind the version and the number, whose length varies. */
    private static int indexOf(byte[] sec1, byte tag) {
        if (sec1.length < 2) {
            return -1;
        }
        int at = (sec1[1] & 0x80) == 0 ? 2 : 2 + (sec1[1] & 0x7f);
        while (at + 1 < sec1.length && sec1[at] != tag) {
            at += 2 + (sec1[at + 1] & 0x7f);
        }
        return at + 1 < sec1.length ? at : -1;
    }

    private static byte[] sequence(byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        return element(0x30, content.toByteArray());
    }

    /** One element of DER (X.690 §8.1.3). */
    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 128) {
            out.write(content.length);
        } else if (content.length < 256) {
            out.write(0x81);
            out.write(content.length);
        } else {
            out.write(0x82);
            out.write(content.length >> 8);
            out.write(content.length);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }
}
