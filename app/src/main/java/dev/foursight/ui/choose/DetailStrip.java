package dev.foursight.ui.choose;

import dev.foursight.catalogue.decision.DecisionNode;
import dev.foursight.catalogue.decision.NotChosen;
import dev.foursight.catalogue.decision.Outcome;
import dev.foursight.catalogue.decision.Question;
import dev.foursight.catalogue.decision.Stage;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the node where the person is says in full: at the left itself, at the right the rest. */
final class DetailStrip extends ScrollPane {

    private final ChooseModel model;
    private final ChooseLinks links;
    private final Runnable focusGraph;
    private final VBox left = new VBox();
    private final VBox right = new VBox();

    /**
     * @param focusGraph gives the focus back to the graph after a step made here
     */
    DetailStrip(ChooseModel model, ChooseLinks links, Runnable focusGraph) {
        this.model = model;
        this.links = links;
        this.focusGraph = focusGraph;
        left.getStyleClass().add("choose-left");
        right.getStyleClass().add("choose-right");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        GridPane both = new GridPane();
        both.getColumnConstraints().addAll(half, half);
        both.addRow(0, left, right);
        both.getStyleClass().add("choose-both");
        setContent(both);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        getStyleClass().addAll("edge-to-edge", "choose-strip");
        Access.named(this, AccessibleRole.SCROLL_PANE, "The question or code in full");
        model.current().subscribe(_ -> show());
    }

    private void show() {
        setVvalue(0);
        Optional<DecisionNode> node = model.node();
        if (node.isEmpty()) {
            model.notChosen().ifPresent(this::show);
            return;
        }
        switch (node.get()) {
            case Question question -> show(question);
            case Outcome outcome -> show(outcome);
        }
    }

    private void show(Question question) {
        Stage stage = model.words().stage(question);
        String order = stage.order() == Stage.Order.RULE ? "Order by rule. " : "Order by custom. ";
        left.getChildren()
                .setAll(
                        caption(model.words().place(question) + " · " + question.clause()),
                        SelectableFlow.of(question.ask(), "choose-sentence"),
                        SelectableFlow.of(order + stage.note(), "muted"));
        List<Node> rows = new ArrayList<>(List.of(caption("Answers")));
        question.answers().forEach(answer -> rows.add(answer(answer)));
        right.getChildren().setAll(rows);
    }

    private Node answer(Question.Answer answer) {
        String goal =
                switch (model.graph().node(answer.to()).orElseThrow()) {
                    case Question next -> next.brief();
                    case Outcome outcome -> outcome.status();
                };
        Hyperlink link = link(goal);
        link.setAccessibleText(answer.label() + ": " + goal);
        link.setOnAction(_ -> {
            model.goTo(answer.to());
            focusGraph.run();
        });
        Label label = new Label(answer.label());
        label.getStyleClass().addAll("badge", "choose-answer");
        HBox line = new HBox(label, link);
        line.getStyleClass().add("choose-line");
        return line;
    }

    private void show(Outcome outcome) {
        left.getChildren()
                .setAll(
                        caption(outcome.hasPage() ? "Answer with" : "Not a 4xx: answer with"),
                        headline(outcome.status(), outcome.clause(), outcome.key()),
                        SelectableFlow.of(outcome.why()));
        List<Node> rows = new ArrayList<>();
        if (!outcome.instead().isEmpty()) {
            rows.add(caption("Why not another"));
        }
        outcome.instead().forEach(loser -> rows.add(loserLine(outcome, loser)));
        right.getChildren().setAll(rows);
    }

    private void show(NotChosen code) {
        left.getChildren()
                .setAll(
                        caption("Not to be chosen"),
                        headline(code.status(), code.clause(), code.key()),
                        SelectableFlow.of(code.why()));
        List<Node> rows = new ArrayList<>(List.of(caption("Send instead")));
        code.instead().forEach(key -> rows.add(pageLink(key, name(key))));
        right.getChildren().setAll(rows);
    }

    private String name(String key) {
        return model.graph().outcomes().stream()
                .filter(outcome -> outcome.key().equals(key))
                .map(Outcome::status)
                .findFirst()
                .orElse(key);
    }

    private Node headline(String status, String clause, String key) {
        SelectableFlow name = SelectableFlow.of(status, "choose-status");
        SelectableFlow where = SelectableFlow.of(clause, "muted");
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox words = new VBox(name, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("choose-headline");
        if (!key.isEmpty()) {
            Button page = new Button("Open the page");
            page.setId("choose-open");
            page.getStyleClass().add("accent");
            page.setMinWidth(USE_PREF_SIZE);
            page.setOnAction(_ -> links.open(key));
            line.getChildren().add(page);
        }
        return line;
    }

    private Node loserLine(Outcome outcome, Outcome.Loser loser) {
        SelectableFlow why = SelectableFlow.of(loser.why());
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = new HBox(pageLink(loser.key(), loser.status()), why);
        line.getStyleClass().add("choose-line");
        if (outcome.hasPage()) {
            Button compare = new Button("", Icons.of(Feather.COLUMNS));
            Access.hinted(compare, "Compare " + outcome.status() + " with " + loser.status());
            compare.getStyleClass().addAll("flat", "small", "choose-compare");
            compare.setMinWidth(USE_PREF_SIZE);
            compare.setOnAction(_ -> links.compare(outcome.key(), loser.key()));
            line.getChildren().addFirst(compare);
        }
        return line;
    }

    private Hyperlink pageLink(String key, String status) {
        Hyperlink link = link(status);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> links.open(key));
        return link;
    }

    private static Hyperlink link(String words) {
        Hyperlink link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        return link;
    }

    private static Label caption(String words) {
        Label caption = new Label(words);
        caption.getStyleClass().add("caption");
        return caption;
    }
}
