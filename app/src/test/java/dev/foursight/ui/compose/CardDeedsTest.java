package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Remedy;
import java.lang.reflect.Proxy;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** In which order a card offers what can be done. */
@ExtendWith(ApplicationExtension.class)
class CardDeedsTest {

    private static final Remedy HTTPS =
            new Remedy("tls.required", CraftUse.of("scheme", "https"), "Ask with https");

    private static List<Button> deeds(String firstCause, boolean search, Remedy... remedies) {
        Explanation explanation =
                new Explanation(
                        403,
                        "403@ietf",
                        null,
                        null,
                        "403 Forbidden",
                        "depends",
                        "",
                        null,
                        List.of(new CauseFound(firstCause, Confidence.LIKELY, "So.", List.of())),
                        List.of(),
                        List.of(remedies));
        CardActions none =
                (CardActions)
                        Proxy.newProxyInstance(
                                CardActions.class.getClassLoader(),
                                new Class<?>[] {CardActions.class},
                                (_, _, _) -> null);
        return new CardDeeds(explanation, search, none)
                .getChildren().stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .toList();
    }

    @Test
    void whatMendsTheFirstCauseComesFirst() {
        assertThat(deeds("tls.required", true, HTTPS))
                .extracting(Button::getText)
                .containsExactly("Ask with https", "Find the cause");
    }

    @Test
    void theSearchComesBeforeWhatMendsALessLikelyCause() {
        List<Button> deeds = deeds("server.own-decision", true, HTTPS);
        assertThat(deeds)
                .extracting(Button::getText)
                .containsExactly("Find the cause", "Ask with https");
        assertThat(deeds.getFirst().getStyleClass()).contains("accent");
        assertThat(deeds.getLast().getStyleClass()).doesNotContain("accent");
    }

    @Test
    void withoutASearchTheRemediesStand() {
        assertThat(deeds("server.own-decision", false, HTTPS))
                .extracting(Button::getText)
                .containsExactly("Ask with https");
    }
}
