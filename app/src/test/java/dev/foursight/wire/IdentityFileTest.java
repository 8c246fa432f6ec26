package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Bytes;
import dev.foursight.http.Identity;
import dev.foursight.http.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityFileTest {

    private static final HeldCertificate RSA =
            new HeldCertificate.Builder().commonName("one").rsa2048().build();
    private static final HeldCertificate EC =
            new HeldCertificate.Builder().commonName("two").ecdsa256().build();

    @Test
    void readsKeysAsPkcs8AndPkcs1() {
        assertThat(read(RSA.certificatePem() + RSA.privateKeyPkcs8Pem()).key())
                .isEqualTo(RSA.keyPair().getPrivate());
        assertThat(read(RSA.privateKeyPkcs1Pem() + RSA.certificatePem()).key())
                .isEqualTo(RSA.keyPair().getPrivate());
        assertThat(read(EC.certificatePem() + "a comment\n" + EC.privateKeyPkcs8Pem()).key())
                .isEqualTo(EC.keyPair().getPrivate());
    }

    @Test
    void readsWhatOpensslWrites(@TempDir Path folder) throws Exception {
        openssl(folder, "ecparam -name prime256v1 -genkey -noout -out ec.pem");
        openssl(folder, "req -x509 -key ec.pem -subj /CN=me -out me.pem");
        openssl(folder, "pkcs8 -topk8 -in ec.pem -passout pass:a:b -out locked.pem");
        openssl(folder, "pkcs12 -export -inkey ec.pem -in me.pem -passout pass:p -out me.p12");
        openssl(folder, "pkcs12 -export -nokeys -in me.pem -passout pass:p -out no-key.p12");
        openssl(folder, "ec -in ec.pem -aes128 -passout pass:p -out old.pem");
        IdentityFile open = new IdentityFile("f", null);
        Bytes certificate = bytes(folder, "me.pem");
        Identity.Held plain = open.read(certificate, bytes(folder, "ec.pem"), "k");
        assertThat(plain.chain().getFirst().getSubjectX500Principal().getName()).isEqualTo("CN=me");
        for (Identity.Held same :
                List.of(
                        new IdentityFile("f", "a:b")
                                .read(certificate, bytes(folder, "locked.pem"), "k"),
                        new IdentityFile("f", "p").read(bytes(folder, "me.p12")))) {
            assertThat(same.chain()).isEqualTo(plain.chain());
            assertThat(((ECPrivateKey) same.key()).getS())
                    .isEqualTo(((ECPrivateKey) plain.key()).getS());
        }

        refused("is protected by a password", () -> open.read(bytes(folder, "me.p12")));
        refused(
                "does not open “f”",
                () -> new IdentityFile("f", "x").read(bytes(folder, "me.p12")));
        refused(
                "“k” is protected by a password",
                () -> open.read(certificate, bytes(folder, "locked.pem"), "k"));
        refused(
                "does not open “k”",
                () ->
                        new IdentityFile("f", "x")
                                .read(certificate, bytes(folder, "locked.pem"), "k"));
        refused(
                "holds no private key",
                () -> new IdentityFile("f", "p").read(bytes(folder, "no-key.p12")));
        refused("openssl pkcs8", () -> open.read(certificate, bytes(folder, "old.pem"), "k"));
    }

    @Test
    void putsTheCertificateOfTheKeyFirst() {
        Identity.Held identity =
                read(EC.certificatePem() + RSA.certificatePem() + RSA.privateKeyPkcs8Pem());
        assertThat(identity.chain()).isEqualTo(List.of(RSA.certificate(), EC.certificate()));
    }

    @Test
    void saysWhatIsMissing() {
        refused("holds no private key", () -> read(RSA.certificatePem()));
        refused("holds no certificate", () -> read(RSA.privateKeyPkcs8Pem()));
        refused("does not belong", () -> read(RSA.certificatePem() + EC.privateKeyPkcs8Pem()));
        refused(
                "is not base64",
                () -> read("-----BEGIN CERTIFICATE-----\n?!\n-----END CERTIFICATE-----\n"));
        refused(
                "A certificate in “f” cannot be read",
                () ->
                        read(
                                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                                        + RSA.privateKeyPkcs8Pem()));
        refused(
                "private key in “f” cannot be read",
                () -> read("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "0", "0\u0003ab"})
    void saysThatItIsNeither(String content) {
        refused("neither PEM nor PKCS#12", () -> read(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MHc=", "MAA=", "MIIB", "MHeg"})
    void damagedCurveKeysAreRefused(String base64) {
        String key = "-----BEGIN EC PRIVATE KEY-----\n" + base64 + "\n-----END EC PRIVATE KEY-----";
        assertThatThrownBy(() -> read(key + "\n" + EC.certificatePem()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void certificatesAreReadAsPemAndDer() throws Exception {
        Bytes der = Bytes.of(RSA.certificate().getEncoded());
        assertThat(CertificateFile.read(der, "f")).containsExactly(RSA.certificate());
        assertThat(CertificateFile.read(pem(RSA.certificatePem() + EC.certificatePem()), "f"))
                .containsExactly(RSA.certificate(), EC.certificate());
        refused("“f” holds no certificate", () -> CertificateFile.read(pem("hello"), "f"));
        refused("cannot be read", () -> CertificateFile.read(pem("0123"), "f"));
    }

    private static void refused(String part, Attempt attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(part)
                .hasMessageEndingWith(".");
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static Identity.Held read(String pem) {
        return new IdentityFile("f", null).read(pem(pem));
    }

    private static Bytes pem(String text) {
        return Bytes.ofLatin1(text);
    }

    private static Bytes bytes(Path folder, String name) throws IOException {
        return Bytes.of(Files.readAllBytes(folder.resolve(name)));
    }

    private static void openssl(Path folder, String arguments) throws Exception {
        Process process =
                new ProcessBuilder(("openssl " + arguments).split(" "))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
