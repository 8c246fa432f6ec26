package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Reads certificates: PEM with any number of them, or one in DER. */
public final class CertificateFile {

    private CertificateFile() {}

    /**
     * @param name of the file, for sentences
     * @return at least one
     * @throws InvalidInput if there is none or one cannot be read
     */
    public static List<X509Certificate> read(Bytes file, String name) {
        List<Pem> blocks = Pem.all(file, name);
        if (blocks.isEmpty() && !file.isEmpty() && file.at(0) == 0x30) {
            return List.of(certificate(file.toArray(), name));
        }
        List<X509Certificate> certificates = certificates(blocks, name);
        if (certificates.isEmpty()) {
            throw new InvalidInput(
                    "“"
                            + name
                            + "” holds no certificate. Expected is PEM, with lines “-----BEGIN CERTIFICATE-----”, or DER.");
        }
        return certificates;
    }

    /** Those among the blocks, in order. */
    static List<X509Certificate> certificates(List<Pem> blocks, String name) {
        return blocks.stream()
                .filter(block ->
                        block.label().equals("CERTIFICATE")
                                || block.label().equals("TRUSTED CERTIFICATE")
                                || block.label().equals("X509 CERTIFICATE"))
                .map(block -> certificate(block.der().toArray(), name))
                .toList();
    }

    private static X509Certificate certificate(byte[] der, String name) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException unreadable) {
            throw new InvalidInput(
                    "A certificate in “"
                            + name
                            + "” cannot be read. Expected is X.509 as PEM or DER; export it again.");
        }
    }
}
