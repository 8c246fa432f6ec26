package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Sent;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Forwards one request to the lab's plain port and hands the answer back byte for byte, faults
 * included; only Via is added, as a proxy must (RFC 9110 §7.6.3).
 */
final class Relay {

    /** Bytes of content forwarded at most. */
    private static final int MOST = 16_000_000;

    /** Fields that are between two neighbours only, and those that are written anew. */
    private static final Set<String> OWN =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authorization",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "expect",
                    "content-length",
                    "via");

    private static final String VIA = "Via: 1.1 foursight-lab\r\n";

    private final Request request;
    private final int port;

    Relay(Request request, int port) {
        this.request = request;
        this.port = port;
    }

    /**
     * @throws IOException if there is no answer at all
     */
    void answer(Response response, Callback callback) throws IOException {
        byte[] content = Content.Source.asInputStream(request).readNBytes(MOST);
        try (Socket origin = new Socket(InetAddress.getLoopbackAddress(), port)) {
            origin.setSoTimeout(60_000);
            origin.getOutputStream().write(head(content.length));
            origin.getOutputStream().write(content);
            InputStream in = new BufferedInputStream(origin.getInputStream());
            byte[] statusLine = line(in);
            handBack(statusLine, in, response);
        }
        callback.succeeded();
    }

    private void handBack(byte[] statusLine, InputStream in, Response response) {
        RawLine client = new RawLine(request, -1);
        try {
            client.write(statusLine);
            client.write(VIA.getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[8_192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                client.write(Bytes.of(buffer).slice(0, n).toArray());
            }
            client.end(false);
        } catch (IOException broken) {
            client.abandon();
        }
        int status = status(statusLine);
        response.setStatus(status);
        Note.sent(request, new Sent(status, client.written(), "forwarded"));
    }

    private byte[] head(int length) {
        StringBuilder head = new StringBuilder();
        head.append(request.getMethod()).append(' ');
        head.append(request.getHttpURI().getPathQuery()).append(" HTTP/1.1\r\n");
        for (HttpField field : request.getHeaders()) {
            if (!OWN.contains(field.getName().toLowerCase(Locale.ROOT))) {
                head.append(field.getName()).append(": ").append(field.getValue()).append("\r\n");
            }
        }
        if (length > 0) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        head.append(VIA).append("Connection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int last;
        do {
            last = in.read();
            if (last < 0 || line.size() > 1_000) {
                throw new IOException("no status line");
            }
            line.write(last);
        } while (last != '\n');
        return line.toByteArray();
    }

    private static int status(byte[] statusLine) {
        String text = new String(statusLine, StandardCharsets.ISO_8859_1);
        return text.matches("(?s)HTTP/1\\.1 [1-5]\\d\\d .*")
                ? Integer.parseInt(text.substring(9, 12))
                : 502;
    }
}
