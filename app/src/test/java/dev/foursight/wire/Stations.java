package dev.foursight.wire;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server of the JDK on loopback that sends journeys on, and keeps what it was asked. */
final class Stations implements AutoCloseable {

    /** What it answers. */
    @FunctionalInterface
    interface Station {
        int answer(Headers asked, Headers answer);
    }

    private final HttpServer server;
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final List<Headers> fields = Collections.synchronizedList(new ArrayList<>());

    Stations() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    Stations at(String path, Station station) {
        server.createContext(path, exchange -> answer(exchange, station));
        return this;
    }

    /** Answers with a status and a Location. */
    Stations redirect(String path, int status, String to) {
        return at(
                path,
                (_, answer) -> {
                    answer.set("Location", to);
                    return status;
                });
    }

    private void answer(HttpExchange exchange, Station station) throws IOException {
        try (exchange) {
            byte[] content = exchange.getRequestBody().readAllBytes();
            asked.add(
                    exchange.getRequestMethod()
                            + " "
                            + exchange.getRequestURI()
                            + (content.length > 0 ? " " + content.length : ""));
            fields.add(exchange.getRequestHeaders());
            int status =
                    station.answer(exchange.getRequestHeaders(), exchange.getResponseHeaders());
            exchange.sendResponseHeaders(status, -1);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
