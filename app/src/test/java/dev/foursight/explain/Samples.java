package dev.foursight.explain;

import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import java.util.List;
import java.util.Set;

/** Answers made up from a fingerprint, for what none of our captures shows. */
final class Samples {

    private static final String REQUEST = "GET /a HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n";
    private static final Set<String> ABOUT_CREDENTIALS =
            Set.of("auth.rejected", "auth.malformed", "auth.forbidden");

    private Samples() {}

    /** An answer that shows the fingerprint and nothing else. */
    static Reading answer(Signature signature) {
        return Readings.of(exchange(signature));
    }

    static Exchange exchange(Signature signature) {
        int any = signature.isStated() ? 403 : 404;
        int status = signature.status() == 0 ? any : signature.status();
        String text = String.join("\n", signature.contains());
        String line = "HTTP/1.1 " + status + " No\r\n";
        return exchange(
                signature,
                switch (signature.field()) {
                    case "" -> line + "Content-Length: " + text.length() + "\r\n\r\n" + text;
                    case Signature.HEAD -> String.join("\r\n", signature.contains()) + "\r\n\r\n";
                    case Signature.ORDER ->
                            line + String.join(": 1\r\n", signature.contains()) + ": 1\r\n\r\n";
                    case Signature.CODE ->
                            stated(line, "{\"code\":\"" + signature.contains().getFirst() + "\"}");
                    case Signature.WORDS, Signature.PAGE ->
                            stated(
                                    line,
                                    "{\"message\":\"it says: "
                                            + signature.contains().getFirst()
                                            + "\"}");
                    default ->
                            line
                                    + signature.field()
                                    + ": "
                                    + String.join(" ", signature.contains())
                                    + "\r\nContent-Length: 0\r\n\r\n";
                });
    }

    private static String stated(String line, String json) {
        return line
                + "Content-Type: application/json\r\nContent-Length: "
                + json.length()
                + "\r\n\r\n"
                + json;
    }

    /** The same answer with nothing of the fingerprint but the status. */
    static Exchange without(Signature signature) {
        return exchange(
                signature, "HTTP/1.1 " + signature.status() + " No\r\nContent-Length: 0\r\n\r\n");
    }

    private static Exchange exchange(Signature signature, String response) {
        String credentials =
                ABOUT_CREDENTIALS.contains(signature.cause()) ? "Authorization: Bearer x\r\n" : "";
        Bytes received = Bytes.ofLatin1(response);
        return Exchange.ofBytes(
                "http://127.0.0.1:8080/a",
                Bytes.ofLatin1(REQUEST + credentials + "\r\n"),
                received,
                false,
                received.length(),
                Outcome.ANSWERED,
                Ended.KEPT_OPEN,
                Timing.UNKNOWN,
                null,
                List.of());
    }
}
