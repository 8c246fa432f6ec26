package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;

/** What holds for every explanation whatever the bytes. */
final class Sound {

    private Sound() {}

    static void check(Explainer explainer, Exchange exchange) {
        Explanation explanation = explainer.explain(exchange);

        assertThat(explainer.explain(exchange)).isEqualTo(explanation);

        assertThat(explanation.headline()).isNotBlank();
        assertThat(explanation.retry()).isNotBlank();
        assertThat(explanation.persistence()).isIn("temporary", "permanent", "depends", "unknown");
        assertThat(explanation.code() == null).isEqualTo(exchange.response() == null);
        for (CauseFound cause : explanation.causes()) {
            assertThat(cause.sentence()).as(cause.id()).isNotBlank().doesNotContain("\n");
            cause.evidence().forEach(evidence -> check(evidence, exchange));
        }
        for (Finding finding : explanation.findings()) {
            finding.evidence().forEach(evidence -> check(evidence, exchange));
        }
    }

    private static void check(Evidence evidence, Exchange exchange) {
        if (evidence.from() == null) {
            return;
        }
        Bytes sent = exchange.sent();
        int length =
                switch (evidence.where()) {
                    case SENT -> sent == null ? 0 : sent.length();
                    case RECEIVED -> exchange.received().length();
                    default -> 0;
                };
        assertThat(evidence.from()).isBetween(0, evidence.to());
        assertThat(evidence.to()).isLessThanOrEqualTo(length);
    }
}
