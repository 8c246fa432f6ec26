package dev.foursight.wire;

import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.TlsInfo;
import java.util.Set;
import javax.net.ssl.SSLServerSocket;

/**
 * A program that speaks an old version of TLS with itself, and says what came of it. It needs a
 * process of its own, in which TLS was not used before.
 */
final class OldTlsTalk {

    private OldTlsTalk() {}

    /**
     * @param arguments the version, and {@code allowed} or nothing
     */
    public static void main(String[] arguments) throws Exception {
        Set<String> versions = Set.of(arguments[0]);
        if (arguments.length > 1) {
            OldTls.allow();
        }
        Peer.Script script = Peer.answer("HTTP/1.1 204 No Content\r\n\r\n");
        try (Peer peer =
                Peer.tls(
                        Certificates.server(new Certificates().valid("localhost")),
                        socket ->
                                ((SSLServerSocket) socket)
                                        .setEnabledProtocols(new String[] {arguments[0]}),
                        script)) {
            Draft draft = Requests.draft("https://localhost:" + peer.port() + "/");
            Exchange exchange =
                    Requests.send(
                            draft.withConnection(
                                    draft.connection()
                                            .withTrust(Trust.ANY)
                                            .withTls(
                                                    draft.connection()
                                                            .tls()
                                                            .withVersions(versions))));
            TlsInfo tls = exchange.tls();
            System.out.println(
                    exchange.status()
                            + " "
                            + (tls == null ? "" : tls.version())
                            + " "
                            + exchange.outcome());
        }
    }
}
