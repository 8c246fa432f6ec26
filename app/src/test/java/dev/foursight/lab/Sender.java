package dev.foursight.lab;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Sends scenarios over sockets of its own, and reads all that comes until the connection ends. */
final class Sender {

    private static final int PATIENCE = 20_000;

    private final Endpoints lab;
    private final Crafts crafts = new Crafts(Provocations.all(), Map.of());

    Sender(Endpoints lab) {
        this.lab = lab;
    }

    Received send(Scenario scenario) throws IOException {
        try (Socket socket = connect(scenario)) {
            socket.getOutputStream().write(bytes(scenario));
            return receive(socket);
        }
    }

    /** Sends it and leaves without waiting for the answer. */
    void sendAndLeave(Scenario scenario) throws IOException {
        try (Socket socket = connect(scenario)) {
            socket.getOutputStream().write(bytes(scenario));
        }
    }

    private byte[] bytes(Scenario scenario) {
        Attempt request = scenario.request(lab);
        Draft draft =
                Draft.get(new TargetUrl(scenario.endpoint(lab), request.target()))
                        .withMethod(request.method());
        for (String line : request.fields()) {
            int colon = line.indexOf(':');
            draft =
                    draft.plus(
                            HeaderLine.of(
                                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        if (!draft.has("Connection")) {
            draft = draft.plus(HeaderLine.of("Connection", "close"));
        }
        if (!request.content().isEmpty()) {
            Bytes content = Bytes.ofUtf8(request.content());
            draft = draft.withBody(new Body(content, Body.Framing.AUTOMATIC));
        }
        Draft crafted =
                crafts.apply(draft, request.crafts().stream().map(CraftUse::parse).toList());
        return Renderer.render(crafted).bytes().toArray();
    }

    private Socket connect(Scenario scenario) throws IOException {
        Endpoint to = scenario.endpoint(lab);
        Socket socket = new Socket(to.host(), to.port());
        socket.setSoTimeout(PATIENCE);
        if (!to.tls()) {
            return socket;
        }
        HandshakeCertificates.Builder trust =
                new HandshakeCertificates.Builder()
                        .addTrustedCertificate(held("/certificate.pem").certificate());
        if (scenario.attempt().handshake() == Handshake.STRANGERS_CERTIFICATE) {
            trust.heldCertificate(held("/stranger.pem"));
        }
        return trust.build().sslSocketFactory().createSocket(socket, to.host(), to.port(), true);
    }

    private HeldCertificate held(String path) {
        String pem = new Client(lab.plain()).get(path).content();
        return pem.contains("PRIVATE KEY")
                ? HeldCertificate.decode(pem)
                : new HeldCertificate(
                        new HeldCertificate.Builder().build().keyPair(),
                        okhttp3.tls.Certificates.decodeCertificatePem(pem));
    }

    private static Received receive(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean reset = false;
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[65_536];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (SocketException broken) {
            reset = true;
        }
        return new Received(all.toString(StandardCharsets.ISO_8859_1), reset);
    }
}
