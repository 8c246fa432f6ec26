package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Readings;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Exchange;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey;
import dev.foursight.ui.common.InlineBackground;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class HopsTest {

    private final Exchange first =
            Readings.of("POST /a HTTP/1.1\n\n", "HTTP/1.1 302 Found\nLocation: /b\n\n").exchange();
    private final Exchange last =
            Readings.of("GET /b HTTP/1.1\n\n", "HTTP/1.1 404 Not Found\n\n").exchange();
    private final Hop hop =
            new Hop(
                    first,
                    Hop.Why.REDIRECT,
                    "http://127.0.0.1:8080/b",
                    "GET",
                    List.of("content"),
                    false);
    private final Explaining explaining =
            new Explaining(exchange -> Fixtures.plain(exchange.status()), Fixtures::notes);
    private final Answer answer =
            explaining.last(
                    null,
                    new Journey(List.of(hop), last, Journey.Stop.NO_CONSENT, CookieJar.EMPTY));
    private final SimpleObjectProperty<Optional<Answer>> answered =
            new SimpleObjectProperty<>(Optional.of(answer));
    private final Hops hops = new Hops(answered, explaining, new InlineBackground());

    private int status() {
        return hops.shownProperty().get().orElseThrow().exchange().status();
    }

    @Test
    void tellsEachExchangeAndWhatCameOfIt() {
        List<HopRow> rows = hops.rows();

        assertThat(rows).extracting(HopRow::status).containsExactly("302", "404");
        assertThat(rows.getFirst().request()).startsWith("POST http://127.0.0.1:8080/");
        assertThat(rows.getFirst().next()).contains("http://127.0.0.1:8080/b with GET", "content");
        assertThat(rows.getLast().next()).startsWith("Not followed:");
    }

    @Test
    void showsTheLastUntilAnotherIsOpened() {
        assertThat(status()).isEqualTo(404);
        assertThat(hops.isShown(hops.rows().getLast())).isTrue();

        hops.open(hops.rows().getFirst());

        assertThat(status()).isEqualTo(302);
        assertThat(hops.isShown(hops.rows().getFirst())).isTrue();
        assertThat(hops.shownProperty().get().orElseThrow().notes()).hasSize(1);
        assertThat(hops.rows()).hasSize(2);
    }

    @Test
    void goesBackToTheVeryAnswer() {
        hops.open(hops.rows().getFirst());

        hops.open(hops.rows().getLast());

        assertThat(hops.shownProperty().get().orElseThrow()).isSameAs(answer);
    }

    @Test
    void showsTheNextAnswerWhateverWasOpened() {
        hops.open(hops.rows().getFirst());

        answered.set(Optional.of(explaining.last(null, Journey.of(last))));

        assertThat(status()).isEqualTo(404);
        assertThat(hops.rows()).isEmpty();
    }
}
