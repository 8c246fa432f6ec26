package dev.foursight.ui.compose;

import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import dev.foursight.ui.compose.answer.AskAgain;
import dev.foursight.ui.compose.answer.AskAgainLine;
import java.time.InstantSource;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Why the answer is what it is, on what evidence, and what to do about it. */
final class ExplanationCard extends VBox {

    private final Explanation explanation;
    private final CardActions actions;

    ExplanationCard(Answer answer, CardActions actions) {
        this.explanation = answer.explanation();
        this.actions = actions;
        getStyleClass().add("explanation-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Access.named(this, CardWords.spoken(explanation));
        getChildren().add(headline());
        FlowPane meta = meta(answer);
        if (!meta.getChildren().isEmpty()) {
            getChildren().add(meta);
        }
        List<CauseFound> causes = explanation.causes();
        causes.stream().limit(1).forEach(cause -> getChildren().add(cause(cause)));
        if (causes.size() > 1) {
            getChildren().add(moreCauses(causes.subList(1, causes.size())));
        }
        if (causes.isEmpty()) {
            failure(answer.exchange());
        }
        if (!explanation.retry().isBlank() && !explanation.isSettled()) {
            getChildren().add(retry());
        }
        if (answer.request() != null && explanation.retryTime() != null) {
            getChildren().add(askAgain());
        }
        CardDeeds deeds = new CardDeeds(explanation, Causes.isOffered(answer), actions);
        if (!deeds.getChildren().isEmpty()) {
            getChildren().add(deeds);
        }
        if (!explanation.findings().isEmpty()) {
            getChildren().add(new FindingsLine(explanation.findings(), actions::showChecks));
        }
    }

    /** The status code large, the rest of the headline after it. */
    private Node headline() {
        String line = SafeText.prose(explanation.headline());
        String code = explanation.code() == null ? "" : String.valueOf(explanation.code());
        if (code.isEmpty() || !line.startsWith(code)) {
            return SelectableFlow.of(line, "headline");
        }
        Text number = new Text(code);
        number.getStyleClass().addAll("headline", "status", "status-" + code.charAt(0));
        Text rest = new Text(line.substring(code.length()));
        rest.getStyleClass().add("headline");
        return new SelectableFlow(List.of(number, rest));
    }

    private FlowPane meta(Answer answer) {
        FlowPane meta = new FlowPane();
        meta.getStyleClass().add("meta");
        String who = CardWords.meta(answer);
        if (!who.isEmpty()) {
            Label facts = new Label(who);
            facts.getStyleClass().add("text-muted");
            meta.getChildren().add(facts);
        }
        String words = CardWords.persistence(explanation);
        if (!words.isEmpty()) {
            meta.getChildren().add(Looks.persistence(explanation.persistence(), words));
        }
        return meta;
    }

    private Node cause(CauseFound cause) {
        SelectableFlow sentence =
                SelectableFlow.of(SafeText.prose(cause.sentence()), "cause-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMinWidth(0);
        HBox line = new HBox(sentence, Looks.confidence(cause.confidence()));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("cause-line");
        VBox box = new VBox(line, new EvidenceChips(cause.evidence(), actions::mark));
        box.getStyleClass().add("cause");
        return box;
    }

    /** Folded up until a person wants them. */
    private Node moreCauses(List<CauseFound> causes) {
        VBox all = new VBox();
        all.getStyleClass().add("more-causes");
        causes.forEach(cause -> all.getChildren().add(cause(cause)));
        all.managedProperty().bind(all.visibleProperty());
        all.setVisible(false);
        String words = Sizes.count(causes.size(), "more cause", "more causes");
        ToggleButton unfold = new ToggleButton(words, Icons.of(Feather.CHEVRON_RIGHT));
        unfold.getStyleClass().addAll("flat", "small", "more-causes-button");
        unfold.setOnAction(_ -> {
            boolean open = unfold.isSelected();
            all.setVisible(open);
            unfold.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        });
        return new VBox(Access.helped(unfold, "Less sure than the first"), all);
    }

    private Node askAgain() {
        InstantSource clock = InstantSource.system();
        return new AskAgainLine(
                new AskAgain(explanation.retryTime(), clock.instant()), clock, actions::askAgain);
    }

    private void failure(Exchange exchange) {
        if (exchange.outcome().failure() != null) {
            String detail = SafeText.line(exchange.outcome().failure().detail(), 300);
            if (!detail.isBlank()) {
                getChildren().add(SelectableFlow.of(detail, "cause-sentence"));
            }
        }
    }

    private Node retry() {
        Label icon = Looks.label("Again?", Feather.REPEAT, "retry");
        SelectableFlow words = SelectableFlow.of(SafeText.prose(explanation.retry()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(icon, words);
        line.getStyleClass().add("retry-line");
        return line;
    }
}
