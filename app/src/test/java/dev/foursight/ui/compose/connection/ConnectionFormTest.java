package dev.foursight.ui.compose.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Cookie;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Following;
import dev.foursight.http.Identity;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Login;
import dev.foursight.http.Proxy;
import dev.foursight.http.Route.Family;
import dev.foursight.http.TlsOptions.ServerName;
import dev.foursight.ui.common.InlineBackground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionFormTest {

    private static final HeldCertificate HELD = new HeldCertificate.Builder().build();

    @TempDir private Path folder;

    private final ConnectionForm form = new ConnectionForm(new InlineBackground());

    @Test
    void anUntouchedFormIsTheStandardConnection() {
        assertThat(form.connection()).isEqualTo(Connection.STANDARD);
        assertThat(form.state()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void eachPhaseHasItsDeadline(Phase phase) {
        form.deadlines().text(phase).set(" 0.25 ");
        assertThat(phase.seconds(form.connection().deadlines())).isEqualTo("0.25");

        form.deadlines().text(phase).set("soon");
        assertThat(form.deadlines().problem().get())
                .isEqualTo(
                        "The deadline “%s” is a number of seconds from 0.001 to 86400, for example 2.5."
                                .formatted(phase.title()));
        assertThatThrownBy(form::connection).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aProxyHasHostPortAndPerhapsALogin() {
        ProxyForm proxy = form.proxy();
        proxy.kindProperty().set(ProxyKind.HTTPS);
        assertThat(proxy.problem().get()).contains("no host");
        proxy.hostProperty().set("::1");
        assertThat(proxy.problem().get()).contains("no port");
        proxy.portProperty().set("0");
        assertThat(proxy.problem().get()).contains("not a port");
        proxy.portProperty().set("3128");
        proxy.passwordProperty().set("secret");
        assertThat(proxy.problem().get()).contains("1 to 255 bytes");
        proxy.userProperty().set("me");

        assertThat(proxy.problem().get()).isEmpty();
        assertThat(form.connection().route().proxy())
                .isEqualTo(
                        new Proxy(
                                Proxy.Kind.HTTP,
                                new Endpoint(true, "::1", 3128),
                                new Login("me", "secret")));
    }

    @ParameterizedTest
    @CsvSource({"HTTP,HTTP", "SOCKS5,SOCKS5", "SOCKS5H,SOCKS5_NAMES"})
    void everyKindOfProxyIsWhatItIsCalled(ProxyKind choice, Proxy.Kind kind) {
        form.proxy().kindProperty().set(choice);
        form.proxy().hostProperty().set("p");
        form.proxy().portProperty().set("1");

        Proxy proxy = form.connection().route().proxy();

        assertThat(proxy).isEqualTo(new Proxy(kind, new Endpoint(false, "p", 1), null));
        assertThat(ProxyKind.of(proxy)).isEqualTo(choice);
    }

    @Test
    void addressesTakeThePlaceOfNames() {
        form.route().pinsProperty().set("a.test:443:127.0.0.1,[::1]  b.test:80:127.0.0.2");
        form.route().familyProperty().set(Family.IPV4);
        assertThat(form.connection().route().pins()).hasSize(2);
        assertThat(form.connection().route().family()).isEqualTo(Family.IPV4);

        form.route().pinsProperty().set("a.test:443");
        assertThat(form.route().problem().get()).contains("HOST:PORT:ADDRESS");
    }

    @Test
    void theServerNameCanBeAnotherOrNone() {
        form.tls().nameProperty().set(NameChoice.NAMED);
        form.tls().otherNameProperty().set("b.test");
        assertThat(form.connection().tls().serverName()).isEqualTo(new ServerName.Named("b.test"));
        form.tls().otherNameProperty().set("b..");
        assertThat(form.tls().nameProblem().get()).contains("cannot be sent as a server name");
        form.tls().nameProperty().set(NameChoice.NONE);
        assertThat(form.connection().tls().serverName()).isEqualTo(new ServerName.None());
    }

    @Test
    void someVersionOfTlsIsOffered() {
        form.tls().versions().offered().get("TLSv1.2").set(false);
        assertThat(form.connection().tls().versions()).isEqualTo(Set.of("TLSv1.3"));
        form.tls().versions().offered().get("TLSv1.3").set(false);
        assertThat(form.tls().versions().problem().get()).contains("at least one");
    }

    @Test
    void whomToBelieveComesFromAFile() throws Exception {
        form.tls().trustProperty().set(TrustChoice.ONLY);
        assertThatThrownBy(form::connection).hasMessageContaining("which certificates");

        form.tls().believed().pathProperty().set(file("ca.pem", HELD.certificatePem()));
        assertThat(form.connection().trust()).isEqualTo(Trust.ONLY);
        assertThat(form.connection().tls().certificates()).containsExactly(HELD.certificate());

        form.tls().believed().pathProperty().set(file("k.pem", "hello"));
        assertThat(form.tls().believed().problem().get()).contains("holds no certificate");
        form.tls().trustProperty().set(TrustChoice.ANY);
        assertThat(form.connection().tls().certificates()).isEmpty();
    }

    @Test
    void theClientCertificateComesFromOneFileOrTwo() throws Exception {
        IdentityForm identity = form.tls().identity();
        identity.file().pathProperty().set(file("c.pem", HELD.certificatePem()));
        assertThat(identity.file().problem().get()).contains("holds no private key");

        identity.keyPathProperty().set(file("k.pem", HELD.privateKeyPkcs8Pem()));
        assertThat(identity.file().problem().get()).isEmpty();
        assertThat(form.connection().tls().identity())
                .isEqualTo(
                        new Identity.Held(
                                HELD.keyPair().getPrivate(), List.of(HELD.certificate())));
        assertThat(form.state().toString()).doesNotContain("PRIVATE");
    }

    @Test
    void whatIsChosenComesBackWithoutItsSecrets() throws Exception {
        form.protocolProperty().set(Protocol.HTTP_2);
        form.deadlines().text(Phase.IDLE).set("x");
        form.proxy().kindProperty().set(ProxyKind.HTTP);
        form.proxy().passwordProperty().set("secret");
        form.tls().trustProperty().set(TrustChoice.EXTRA);
        form.tls().believed().pathProperty().set(file("ca.pem", HELD.certificatePem()));
        form.tls().identity().passwordProperty().set("secret");
        form.route().familyProperty().set(Family.IPV6);
        ConnectionForm again = new ConnectionForm(new InlineBackground());

        again.show(form.state());

        assertThat(again.state()).isEqualTo(form.state());
        assertThat(again.state().entrySet())
                .filteredOn(entry -> entry.getValue().equals("secret"))
                .allMatch(entry -> ConnectionForm.SECRETS.contains(entry.getKey()))
                .hasSize(2);
    }

    @Test
    void redirectsHaveANumberAndCookiesAJarForEachTarget() {
        form.following().redirectsProperty().set(true);
        form.following().mostProperty().set("3");
        form.following().cookiesProperty().set(true);
        assertThat(form.connection().following()).isEqualTo(new Following(3, true, null));
        form.following().mostProperty().set("0");
        assertThat(form.following().problem().get()).contains("from 1 to 50");

        CookieJars jars = new CookieJars();
        Endpoint target = new Endpoint(false, "a.test", 80);
        Cookie cookie = new Cookie("c", "1", "a.test", true, "/", false, Instant.MAX);
        jars.keep(target, new CookieJar(List.of(cookie)));
        assertThat(jars.of(target).cookies()).containsExactly(cookie);
        assertThat(jars.of(new Endpoint(false, "b.test", 80)).cookies()).isEmpty();
        jars.forget();
        assertThat(jars.countProperty().get()).isZero();
        assertThat(jars.of(target).cookies()).isEmpty();
    }

    @Test
    void whatComesFromElsewhereIsShown() {
        Connection other =
                Connection.STANDARD
                        .withTrust(Trust.ANY)
                        .withProtocol(Protocol.HTTP_2)
                        .withDeadlines(
                                Connection.STANDARD.deadlines().within(Duration.ofMillis(1500)));

        form.show(other);

        assertThat(form.connection()).isEqualTo(other);
        assertThat(form.deadlines().text(Phase.TOTAL).get()).isEqualTo("1.5");
        assertThat(form.tls().trustProperty().get()).isEqualTo(TrustChoice.ANY);
    }

    @Test
    void theProtocolIsChosenByItsName() {
        StringProperty version = new SimpleStringProperty("HTTP/1.1");
        ProtocolChoice.Shown shown = new ProtocolChoice.Shown(form.protocolProperty(), version);

        shown.property().set(ProtocolChoice.HTTP_1_0);
        assertThat(version.get()).isEqualTo("HTTP/1.0");
        shown.property().set(ProtocolChoice.HTTP_2);
        assertThat(form.connection().protocol()).isEqualTo(Protocol.HTTP_2);
        shown.property().set(ProtocolChoice.HTTP_1_1);
        version.set("HTTP/7");
        assertThat(shown.property().get()).isEqualTo(ProtocolChoice.OTHER);
        assertThat(form.connection().protocol()).isEqualTo(Protocol.HTTP_1);
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
