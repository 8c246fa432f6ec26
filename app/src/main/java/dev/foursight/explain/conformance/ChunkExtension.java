package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Chunks;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** An unknown chunk extension is ignored. */
final class ChunkExtension extends OnFault {

    private static final Pattern EXTENSION = Pattern.compile("[0-9A-Fa-f]{1,15};[!-~]{1,200}\r\n");

    ChunkExtension() {
        super("chunk-extension-ignored", "R29", "MUST", "RFC 9112 §7.1.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        boolean chunked = sent.isHttp11() && sent.isContentWhole() && Framing.of(sent).isChunked();
        boolean extended = chunked && EXTENSION.matcher(sent.content()).lookingAt();
        int start = sent.request().headEnd();
        return extended && Chunks.of(sent).ended()
                ? Optional.of(sent.at(start, start + sent.content().indexOf('\r')))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() != 400 && response.status() < 500);
    }
}
