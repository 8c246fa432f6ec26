package dev.foursight.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.foursight.catalogue.decision.ShippedDecision;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.formats.Exchanges;
import dev.foursight.http.Exchange;
import dev.foursight.ui.common.InlineBackground;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LitGraphTest {

    private final Exchange exchange = Exchanges.notAllowed();
    private final Explanation explanation = ShippedExplainer.create().explain(exchange);
    private ChooseView view;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        view =
                new ChooseView(
                        ShippedDecision.read(),
                        new InlineBackground(),
                        _ -> Optional.empty(),
                        new ChooseLinks() {
                            @Override
                            public void open(String key) {}

                            @Override
                            public void compare(String key, String other) {}
                        },
                        _ -> {});
        stage.setScene(new Scene(view, 900, 600));
        stage.show();
    }

    @Test
    void anExchangeLightsItsPathUntilItIsPutOut(FxRobot robot) {
        assertThat(view.lookup(".lit-bar").isVisible()).isFalse();

        robot.interact(() -> view.light(exchange, explanation));

        assertThat(((Label) view.lookup("#lit-words")).getText())
                .isEqualTo("Lit by 405 Method Not Allowed");
        assertThat(states("message")).contains("lit-passed");
        assertThat(states("method")).contains("lit-refused");
        assertThat(states("405")).contains("lit-refused", "current");
        assertThat(states("credentials")).contains("dark").doesNotContain("walked");
        assertThat(node("405").getAccessibleText()).startsWith("This exchange: refused here. ");
        assertThat(node("credentials").getAccessibleText()).startsWith("This exchange: not known.");

        robot.interact(() -> ((Button) view.lookup("#lit-out")).fire());

        assertThat(states("credentials")).doesNotContain("dark").contains("walked");
        assertThat(node("405").getAccessibleText()).startsWith("Answer 405");
        assertThat(view.lookup(".lit-badge")).isNull();
    }

    private Node node(String id) {
        return view.lookup("#node-" + id);
    }

    private List<String> states(String id) {
        return node(id).getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .toList();
    }
}
