package dev.foursight.formats;

import dev.foursight.explain.Explanation;
import dev.foursight.http.CertificateInfo;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.TlsInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An explained exchange as plain text for a terminal. */
public final class ExchangeText {

    /** Further answers told one by one; a server may send them without end. */
    private static final int MOST_FURTHER = 10;

    private ExchangeText() {}

    /** What was asked and what came, an empty line, and the explanation's card. */
    public static String of(Exchange exchange, Explanation explanation, int width) {
        TextLines lines = new TextLines(width);
        ParsedRequest request = exchange.request();
        if (request != null) {
            String line = request.method() + " " + request.target() + " " + request.version();
            lines.item(">", 2, VisibleText.shortened(line.strip(), width) + size(exchange));
        }
        if (!exchange.url().isEmpty()) {
            lines.item("", 2, "to " + VisibleText.shortened(exchange.url(), width));
        }
        if (exchange.tls() != null) {
            lines.item("", 2, VisibleText.shortened(tls(exchange.tls()), 3 * width));
        }
        ParsedResponse response = exchange.response();
        if (response != null) {
            lines.item(
                    "<",
                    2,
                    statusLine(response, width)
                            + ", "
                            + exchange.receivedBytes()
                            + " bytes"
                            + time(exchange.answeredMs()));
        }
        List<ParsedResponse> more = exchange.answers().more();
        more.stream()
                .limit(MOST_FURTHER)
                .forEach(further ->
                        lines.item("<", 2, statusLine(further, width) + ", a further answer"));
        if (more.size() > MOST_FURTHER) {
            lines.item("<", 2, "and " + (more.size() - MOST_FURTHER) + " more");
        }
        return lines
                + (lines.toString().isEmpty() ? "" : "\n")
                + ExplanationText.of(explanation, width);
    }

    private static String statusLine(ParsedResponse response, int width) {
        String line = response.version() + " " + response.status() + " " + response.reason();
        return VisibleText.shortened(line.strip(), width);
    }

    /** Version and chain; a certificate's issuer is the next one's subject or stands there. */
    private static String tls(TlsInfo tls) {
        List<String> parts = new ArrayList<>();
        parts.add(tls.version() == null ? "TLS not agreed" : tls.version());
        if (tls.sni() != null) {
            parts.add("server name " + tls.sni());
        }
        if (tls.clientCertificate()) {
            parts.add("client certificate shown");
        }
        for (CertificateInfo certificate : tls.certificates()) {
            parts.add(
                    "certificate of "
                            + certificate.subject()
                            + " by "
                            + certificate.issuer()
                            + " until "
                            + certificate.notAfter().replaceFirst("T.*", ""));
        }
        return String.join("; ", parts);
    }

    private static String size(Exchange exchange) {
        return exchange.sent() == null ? "" : ", " + exchange.sentBytes() + " bytes";
    }

    private static String time(@Nullable Double ms) {
        return ms == null
                ? ""
                : String.format(Locale.ROOT, ms < 10 ? ", %.1f ms" : ", %.0f ms", ms);
    }
}
