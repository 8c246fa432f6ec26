package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Exchange;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Ports;
import dev.foursight.lab.server.JettyLab;
import dev.foursight.ui.lab.ScenarioDraft;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each cause is provoked at the lab, found, mended by the first remedy, and gone. */
@Timeout(60)
class MendedCausesTest {

    private static final JettyLab LAB = new JettyLab(InstantSource.system(), Duration.ofSeconds(1));

    private static final Explainer EXPLAINER = ShippedExplainer.create();

    private static Endpoints endpoints;

    @BeforeAll
    static void open() {
        endpoints = LAB.start(Ports.ANY);
    }

    @AfterAll
    static void close() {
        LAB.close();
    }

    static List<RoundTrip> all() throws IOException {
        return RoundTrip.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theFirstRemedyTakesTheCauseAway(RoundTrip trip) {
        ScenarioDraft request = trip.request(endpoints, LAB.scenarios());

        Explanation refused = EXPLAINER.explain(trip.send(request));

        assertThat(ids(refused)).contains(trip.cause());
        assertThat(ids(refused).indexOf(trip.cause()) == 0).isEqualTo(trip.isFirst());
        assertThat(refused.remedies()).isNotEmpty();

        Remedy remedy = refused.remedies().getFirst();
        Exchange mended = trip.send(RoundTrip.mended(request, remedy.craft()));

        assertThat(ids(EXPLAINER.explain(mended)))
                .as("after: %s", remedy.title())
                .doesNotContain(trip.cause());
        assertThat(trip.after()).contains(String.valueOf(mended.status()));
        assertThat(mended.answers().more()).isEmpty();
    }

    private static List<String> ids(Explanation explanation) {
        return explanation.causes().stream().map(CauseFound::id).toList();
    }
}
