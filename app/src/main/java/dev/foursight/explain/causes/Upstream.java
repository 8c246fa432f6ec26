package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gateway passes on that the server behind it failed. */
final class Upstream extends OnStatus {

    private static final Pattern REFUSED =
            Pattern.compile(
                    "^\\s*([^;,]{1,80}).*;\\s*error\\s*=\\s*([a-z_]{1,60})",
                    Pattern.CASE_INSENSITIVE);

    Upstream() {
        super("server.upstream", "RFC 9209 §2", 400, 403, 404, 502, 503, 504);
    }

    @Override
    public When when() {
        return When.status(502, 504).or(When.told("Proxy-Status"));
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> proxy = response.fields().first("Proxy-Status");
        Matcher error = REFUSED.matcher(proxy.map(FieldLine::value).orElse(""));
        if (error.find()) {
            return Optional.of(
                    Diagnosis.of(Confidence.CERTAIN, 60)
                            .as("proxy-status")
                            .fact("proxy", Asked.shortened(error.group(1).strip()))
                            .fact("error", error.group(2))
                            .seen(proxy.map(reading::received)));
        }
        return switch (response.status()) {
            case 502, 504 ->
                    Optional.of(
                            Diagnosis.of(Confidence.CERTAIN, 40)
                                    .as(response.status() == 502 ? "bad" : "late")
                                    .seen(reading.statusLine())
                                    .seen(Told.words(response)));
            default -> Optional.empty();
        };
    }
}
