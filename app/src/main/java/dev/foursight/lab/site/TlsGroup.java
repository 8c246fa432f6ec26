package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Handshake;
import dev.foursight.lab.Port;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;

/** What goes wrong between TLS and HTTP: 421, and what nginx calls 495, 496 and 497. */
record TlsGroup(Tools tools) implements ScenarioGroup {

    @Override
    public List<Scenario> scenarios() {
        Scenario host =
                Scenario.of("421@ietf", "Host names another host than the TLS handshake was for.")
                        .on(Port.TLS)
                        .natural("/file")
                        .fields("Host: other.test");
        Scenario bad =
                Scenario.of("495@nginx", "A client certificate that the authority did not sign.")
                        .natural("/members")
                        .handshake(Handshake.STRANGERS_CERTIFICATE);
        Scenario none =
                Scenario.of("496@nginx", "No client certificate, where one is needed.")
                        .natural("/members");
        Scenario plain =
                Scenario.of("497@nginx", "Plain HTTP sent to the TLS port.")
                        .natural("/file")
                        .handshake(Handshake.NONE);
        return List.of(
                host,
                host.sloppy(new Fault.OmitContent()),
                host.hostile(new Fault.CloseEarly(50)),
                sent400(bad),
                sent400(bad).sloppy(new Fault.SetContent(Nginx.stock(ClientCertificatePage.BAD))),
                sent400(bad).hostile(new Fault.WrongLength(1_000_000)),
                sent400(none),
                sent400(none).sloppy(new Fault.SetContent(Nginx.stock(ClientCertificatePage.NONE))),
                sent400(none).hostile(new Fault.Drip(Duration.ofMillis(40), 16)),
                sent400(plain),
                sent400(plain).sloppy(new Fault.SetContent(Nginx.stock(Gate.PLAIN))),
                sent400(plain).hostile(new Fault.Reset(80)));
    }

    private static Scenario sent400(Scenario scenario) {
        return scenario.status(400).on(Port.TLS);
    }

    @Override
    public Map<String, Page> pages() {
        Certificates certificates = tools.certificates();
        Page ruler = tools.ruler();
        Page members = new ClientCertificatePage(certificates);
        return Map.of(
                "/421", ruler,
                "/495", members,
                "/496", members,
                "/497", ruler,
                "/members", members,
                "/certificate.pem", new Pem(certificates::rootPem),
                "/client.pem", new Pem(certificates::clientPem),
                "/stranger.pem", new Pem(certificates::strangerPem));
    }

    /** Certificates to take away; the keys among them are good for nothing but this lab. */
    private record Pem(Supplier<String> text) implements Page {

        @Override
        public Set<String> methods() {
            return Set.of("GET", "HEAD");
        }

        @Override
        public Reply answer(Request request) {
            return Reply.of(200, "application/x-pem-file", Bytes.ofUtf8(text.get()))
                    .with("Cache-Control", "no-store");
        }
    }
}
