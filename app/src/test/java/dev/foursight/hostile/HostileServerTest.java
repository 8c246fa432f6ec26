package dev.foursight.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Explainer;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.formats.ExchangeJson;
import dev.foursight.formats.ExchangeText;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.wire.Requests;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a server does, the exchange ends, is named, and is explained in few words. */
@Timeout(60)
class HostileServerTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    private static final int MOST_TEXT = 20_000;

    private static Explainer explainer;

    @BeforeAll
    static void prepare() {
        explainer = ShippedExplainer.create();
    }

    @ParameterizedTest
    @EnumSource
    void endsAndIsNamed(HostileAnswer answer) throws Exception {
        try (HostileServer server = new HostileServer(answer)) {
            Exchange exchange =
                    Requests.send(
                            Requests.deadlines(
                                    Requests.draft(server.url()),
                                    answer.waitsForDeadline()
                                            ? new Deadlines(SHORT, SHORT, SHORT, SHORT, SHORT)
                                            : Requests.idle(Requests.LONG)));
            assertThat(exchange.outcome().kind()).isEqualTo(answer.outcome());
            assertThat(Optional.ofNullable(exchange.outcome().failure()).map(Failure::kind))
                    .isEqualTo(Optional.ofNullable(answer.failure()));
            long cap = Requests.draft(server.url()).connection().captureCap();
            assertThat((long) exchange.received().length()).isLessThanOrEqualTo(cap);

            Explanation explanation = explainer.explain(exchange);
            assertThat(explanation.headline()).isNotBlank();
            assertThat(ExchangeText.of(exchange, explanation, 80))
                    .isNotBlank()
                    .hasSizeLessThan(MOST_TEXT)
                    .doesNotContain("\u0000", "\u202e");
            assertThat((long) ExchangeJson.text(exchange, explanation).length())
                    .isLessThan(2 * cap + 4_000_000);
        }
    }
}
