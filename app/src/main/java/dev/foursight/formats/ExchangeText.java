package dev.foursight.formats;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An explained exchange as plain text for a terminal. */
public final class ExchangeText {

    private ExchangeText() {}

    /** What was asked and what came, an empty line, and the explanation's card. */
    public static String of(Exchange exchange, Explanation explanation, int width) {
        TextLines lines = new TextLines(width);
        ParsedRequest request = exchange.request();
        if (request != null) {
            String line = request.method() + " " + request.target() + " " + request.version();
            lines.item(">", 2, VisibleText.shortened(line.strip(), width) + size(exchange.sent()));
        }
        if (!exchange.url().isEmpty()) {
            lines.item("", 2, "to " + VisibleText.shortened(exchange.url(), width));
        }
        ParsedResponse response = exchange.response();
        if (response != null) {
            String line = response.version() + " " + response.status() + " " + response.reason();
            lines.item(
                    "<",
                    2,
                    VisibleText.shortened(line.strip(), width)
                            + ", "
                            + exchange.receivedBytes()
                            + " bytes"
                            + time(exchange.timing().totalMs()));
        }
        return lines
                + (lines.toString().isEmpty() ? "" : "\n")
                + ExplanationText.of(explanation, width);
    }

    private static String size(@Nullable Bytes sent) {
        return sent == null ? "" : ", " + sent.length() + " bytes";
    }

    private static String time(@Nullable Double totalMs) {
        return totalMs == null ? "" : String.format(Locale.ROOT, ", %.0f ms", totalMs);
    }
}
