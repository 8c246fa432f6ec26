package dev.foursight.formats.recorded;

import dev.foursight.formats.RawRequest;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.TargetUrl;
import java.util.Optional;

/** The request of a recorded exchange as a draft, so that it can be changed and sent again. */
public final class RecordedDraft {

    private RecordedDraft() {}

    /** Empty where the record does not say what was asked of whom. */
    public static Optional<Draft> of(Exchange exchange) {
        ParsedRequest request = exchange.request();
        if (request == null) {
            return Optional.empty();
        }
        try {
            TargetUrl url = TargetUrl.parse(exchange.url());
            Bytes sent = exchange.sent();
            if (sent == null) {
                return Optional.of(listed(Draft.get(url), request));
            }
            return Optional.of(
                    request.isContentWhole()
                            ? RawRequest.read(sent, url.endpoint())
                            : headOnly(sent.slice(0, request.headEnd()), url));
        } catch (InvalidInput noUrl) {
            return Optional.empty();
        }
    }

    /** Part of the content is not what was sent, so none of it stands here, nor its framing. */
    private static Draft headOnly(Bytes head, TargetUrl url) {
        Draft draft = RawRequest.read(head, url.endpoint());
        return draft.withHeaders(
                draft.headers().stream()
                        .filter(line -> !line.isNamed("Content-Length"))
                        .filter(line -> !line.isNamed("Transfer-Encoding"))
                        .toList());
    }

    /** Pseudo-fields and those that the draft sends by itself are left to it. */
    private static Draft listed(Draft plain, ParsedRequest request) {
        return plain.withMethod(request.method())
                .withHeaders(
                        request.fields().lines().stream()
                                .filter(line -> !line.name().startsWith(":"))
                                .filter(line -> !line.isNamed("Host"))
                                .filter(line -> !line.isNamed("Content-Length"))
                                .map(line -> HeaderLine.of(line.name(), line.value()))
                                .toList())
                .withBody(new Body(request.content(), Body.Framing.AUTOMATIC));
    }
}
