package dev.foursight.wire;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.WireEvent;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/** Failures of name, connection and answer, each over real sockets or a resolver of the test's. */
final class Scenes {

    /** What is played, and the exchange that comes of it. */
    @FunctionalInterface
    interface Scene {
        Exchange play() throws Exception;
    }

    private Scenes() {}

    /** By the failure's name and its phase. */
    static void add(SequencedMap<String, Scene> all) {
        all.put("unknown-host resolve", () -> resolving(name -> unknown(name)));
        all.put(
                "resolver-failed resolve",
                () -> resolving(name -> unknown(name + ": Temporary failure in name resolution")));
        all.put("timed-out resolve", () -> resolving(name -> hang()));
        all.put("no-address-of-family resolve", Scenes::otherFamily);
        all.put("refused connect", Scenes::refused);
        all.put("timed-out connect", Scenes::notAccepted);
        all.put("timed-out write", () -> said(it -> it.withBody(large()), Peer.Hand::hold));
        all.put("timed-out first-byte", () -> said(it -> it, Peer.Hand::hold));
        all.put(
                "timed-out read",
                () ->
                        said(
                                it -> Requests.deadlines(it, Requests.idle(Requests.SHORT)),
                                hand -> {
                                    hand.hearHead();
                                    hand.say("HTTP/1.1 200 OK\r\n");
                                    hand.hold();
                                }));
        all.put("timed-out total", () -> said(Scenes::inTotal, Scenes::drip));
        all.put("reset write", () -> said(it -> it.withBody(large()), Scenes::reset));
        all.put("reset first-byte", () -> said(it -> it, Scenes::reset));
        all.put("reset read", Scenes::resetInTheAnswer);
        all.put(
                "by-client write",
                () ->
                        said(
                                it ->
                                        it.withDelivery(
                                                Delivery.PLAIN.plus(
                                                        Delivery.Place.IN_HEAD,
                                                        new Delivery.Act.Reset())),
                                Peer.Hand::hearAll));
        all.put("closed first-byte", () -> said(it -> it, Peer.Hand::hearHead));
        all.put("not-http read", () -> answered("SSH-2.0-OpenSSH_9.2\r\n"));
        all.put("bad-status-line read", () -> answered("HTTP/1.1 what\r\n"));
        all.put("head-incomplete read", () -> answered("HTTP/1.1 200 OK\r\nServer: cut"));
        all.put("no-final-response read", () -> answered("HTTP/1.1 100 Continue\r\n\r\n"));
        all.put(
                "bad-chunk read",
                () -> answered("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno\r\n"));
        all.put(
                "head-too-large read",
                () -> said(it -> it, hand -> repeat(hand, "X-Endless: 0123456789\r\n")));
        all.put(
                "too-many-responses read",
                () -> said(it -> it, hand -> repeat(hand, "\r\nHTTP/1.1 102 Processing\r\n")));
    }

    private static List<InetAddress> unknown(String message) throws UnknownHostException {
        throw new UnknownHostException(message);
    }

    private static List<InetAddress> hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException cut) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private static Exchange resolving(Resolver resolver) {
        Draft draft =
                Requests.deadlines(
                        Requests.draft("http://name.invalid/"), Requests.total(Requests.SHORT));
        return new RawTransport(resolver, Trusting.platform(), RawTransport.LINGER)
                .send(Renderer.render(draft), Call.unwatched());
    }

    private static Exchange otherFamily() {
        Draft draft = Requests.draft("http://127.0.0.1/");
        return Requests.send(
                draft.withConnection(
                        draft.connection().withRoute(Route.DIRECT.withFamily(Route.Family.IPV6))));
    }

    private static Exchange refused() throws IOException {
        return Requests.get("http://127.0.0.1:" + unusedPort() + "/");
    }

    static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server that takes up nothing, and whose queue is full. */
    private static Exchange notAccepted() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            while (isTakenUp(server, waiting)) {
                if (waiting.size() > 20) {
                    throw new AssertionError("the queue is longer than any");
                }
            }
            Draft draft = Requests.draft("http://127.0.0.1:" + server.getLocalPort() + "/");
            return Requests.send(draft.withConnection(connectWithinShort(draft.connection())));
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    private static boolean isTakenUp(ServerSocket server, List<Socket> waiting) throws IOException {
        Socket socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(
                    server.getLocalSocketAddress(), Math.toIntExact(Requests.SHORT.toMillis()));
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        }
    }

    private static Body large() {
        return new Body(Bytes.of(new byte[20_000_000]), Body.Framing.UNTOLD);
    }

    private static Draft inTotal(Draft draft) {
        return Requests.deadlines(draft, Requests.total(Requests.SHORT));
    }

    private static void drip(Peer.Hand hand) throws IOException {
        hand.hearHead();
        hand.say("HTTP/1.1 200 OK\r\nX: ");
        while (hand.released().getCount() > 0) {
            hand.say("y");
            Thread.onSpinWait();
        }
    }

    private static void reset(Peer.Hand hand) throws IOException {
        hand.hearHead();
        hand.reset();
    }

    private static void repeat(Peer.Hand hand, String block) throws IOException {
        hand.hearHead();
        hand.say("HTTP/1.1 102 Processing\r\n");
        while (hand.released().getCount() > 0) {
            hand.say(block.repeat(1_000));
        }
    }

    private static Exchange answered(String text) throws IOException {
        return said(it -> it, Peer.answer(text));
    }

    /** The reset comes once the beginning was read, or it would take the beginning with it. */
    private static Exchange resetInTheAnswer() throws IOException {
        CountDownLatch read = new CountDownLatch(1);
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    hand.say("HTTP/1.1 200 OK\r\nX");
                    read.await();
                    hand.reset();
                })) {
            Call call =
                    new Call(event -> {
                        if (event.what() == WireEvent.What.READ) {
                            read.countDown();
                        }
                    });
            return new RawTransport().send(Renderer.render(Requests.draft(peer.url())), call);
        }
    }

    private static Exchange said(UnaryOperator<Draft> change, Peer.Script script)
            throws IOException {
        try (Peer peer = Peer.plain(script)) {
            Draft draft =
                    Requests.deadlines(
                            Requests.draft(peer.url()), Requests.firstByte(Requests.SHORT));
            return Requests.send(change.apply(draft));
        }
    }

    static Connection connectWithinShort(Connection connection) {
        Deadlines all = connection.deadlines();
        return connection.withDeadlines(
                new Deadlines(Requests.SHORT, all.tls(), all.firstByte(), all.idle(), all.total()));
    }
}
