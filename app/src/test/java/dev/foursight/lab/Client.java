package dev.foursight.lab;

import dev.foursight.http.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Writes literal bytes to the lab and reads until the lab closes; knows nothing of HTTP else. */
final class Client {

    private final Endpoint lab;

    Client(Endpoint lab) {
        this.lab = lab;
    }

    Endpoint lab() {
        return lab;
    }

    /** Sends a request with these lines, Connection: close and, if it is not among them, Host. */
    Answer send(String method, String target, String content, String... lines) {
        StringBuilder request = new StringBuilder();
        request.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        if (!String.join("\n", lines).contains("Host: ")) {
            request.append("Host: ").append(lab.authority()).append("\r\n");
        }
        request.append("Connection: close\r\n");
        for (String line : lines) {
            request.append(line).append("\r\n");
        }
        if (!content.isEmpty() && !String.join("", lines).contains("Content-Length:")) {
            request.append("Content-Length: ").append(content.length()).append("\r\n");
        }
        return bytes(request.append("\r\n").append(content).toString());
    }

    Answer get(String target, String... lines) {
        return send("GET", target, "", lines);
    }

    /** Sends one character a byte; {@code {host}} stands for the lab's own Host value. */
    Answer bytes(String request) {
        return exchange(request, false);
    }

    /** Like {@link #bytes}, but tells the lab that no more bytes come. */
    Answer halfClosing(String request) {
        return exchange(request, true);
    }

    private Answer exchange(String request, boolean halfClose) {
        try (Socket socket = new Socket(lab.host(), lab.port())) {
            socket.setSoTimeout(20_000);
            byte[] out =
                    request.replace("{host}", lab.authority())
                            .getBytes(StandardCharsets.ISO_8859_1);
            socket.getOutputStream().write(out);
            if (halfClose) {
                socket.shutdownOutput();
            }
            byte[] in = socket.getInputStream().readAllBytes();
            return Answer.parse(new String(in, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
