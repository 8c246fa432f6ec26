package dev.foursight.boot;

import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.TlsOptions;
import dev.foursight.lab.Ports;
import dev.foursight.ui.Rooms;
import dev.foursight.wire.Call;
import dev.foursight.wire.Certificates;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.net.ssl.SSLServerSocket;

/**
 * A program that joins the rooms as the window does and then speaks TLS: with a server that knows
 * TLS 1.1 only, and with the lab. It needs a process of its own, in which TLS was not used before.
 */
final class WindowTlsTalk {

    private static final Set<String> OLD = Set.of("TLSv1.1");

    private WindowTlsTalk() {}

    /**
     * @param arguments a folder for settings
     */
    public static void main(String[] arguments) throws IOException {
        try (RealRooms real = new RealRooms(Path.of(arguments[0]))) {
            Rooms rooms = real.rooms();
            tell("old by choice", toOldServer(rooms, OLD, Protocol.HTTP_1));
            tell("old by default", toOldServer(rooms, standard(), Protocol.HTTP_1));
            tell("old by default over h2", toOldServer(rooms, standard(), Protocol.HTTP_2));
            int port = rooms.lab().start(Ports.ANY).tls().port();
            tell("lab by default", send(rooms, port, standard(), Protocol.HTTP_1));
            tell("lab by default over h2", send(rooms, port, standard(), Protocol.HTTP_2));
            tell("lab by old choice", send(rooms, port, OLD, Protocol.HTTP_1));
        }
    }

    private static Set<String> standard() {
        return TlsOptions.STANDARD.versions();
    }

    private static Exchange toOldServer(Rooms rooms, Set<String> versions, Protocol protocol)
            throws IOException {
        Peer.Script script = Peer.answer("HTTP/1.1 204 No Content\r\n\r\n");
        try (Peer peer =
                Peer.tls(
                        Certificates.server(new Certificates().valid("localhost")),
                        socket ->
                                ((SSLServerSocket) socket)
                                        .setEnabledProtocols(OLD.toArray(String[]::new)),
                        script)) {
            return send(rooms, peer.port(), versions, protocol);
        }
    }

    private static Exchange send(Rooms rooms, int port, Set<String> versions, Protocol protocol) {
        Draft draft = Requests.draft("https://localhost:" + port + "/");
        return rooms.journeys()
                .get()
                .send(
                        draft.withConnection(
                                draft.connection()
                                        .withProtocol(protocol)
                                        .withTrust(Trust.ANY)
                                        .withTls(TlsOptions.STANDARD.withVersions(versions))),
                        CookieJar.EMPTY,
                        _ -> false,
                        Call.unwatched())
                .last();
    }

    private static void tell(String what, Exchange exchange) {
        Outcome.Failure failure = exchange.outcome().failure();
        System.out.println(
                what
                        + ": "
                        + (failure == null
                                ? exchange.tls().version() + " " + exchange.status()
                                : failure.detail()));
    }
}
