package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Microsoft's 449: the request is to be sent again with something added. */
final class RetryWith extends OnStatus {

    RetryWith() {
        super("retry.with-parameters", "MS-WDV §2.2.5", 449);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> echo = response.fields().first("Ms-Echo-Request");
        return Optional.of(
                Diagnosis.of(echo.isPresent() ? Confidence.CERTAIN : Confidence.LIKELY, 60)
                        .as(echo.isPresent() ? "echo" : isNamed(response) ? "named" : "")
                        .fact("phrase", Asked.shortened(response.reason()))
                        .seen(reading.statusLine())
                        .seen(echo.map(reading::received)));
    }

    /** Whether the reason phrase says what is wanted. */
    private static boolean isNamed(ParsedResponse response) {
        return response.reason().split(" ", 4).length == 4;
    }
}
