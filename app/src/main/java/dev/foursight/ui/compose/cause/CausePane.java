package dev.foursight.ui.compose.cause;

import dev.foursight.formats.VisibleText;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseWords;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Under the card: how a search for the cause goes, then what it found. */
public final class CausePane extends VBox {

    private static final int UNFOLDED = 10;

    private final CauseModel model;
    private final CauseActions actions;
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox running = running();

    public CausePane(CauseModel model, CauseActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("cause-pane");
        Access.named(this, AccessibleRole.PARENT, "Search for the cause");
        managedProperty().bind(visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    private void show(CauseState state) {
        setVisible(!(state instanceof CauseState.Idle));
        switch (state) {
            case CauseState.Idle _ -> getChildren().clear();
            case CauseState.Asking asking -> getChildren().setAll(asking(asking));
            case CauseState.Running now -> showProgress(now);
            case CauseState.Done(CauseReport report) -> getChildren().setAll(found(report));
            case CauseState.Failed(String sentence) ->
                    getChildren().setAll(SelectableFlow.of(VisibleText.of(sentence)), close());
        }
    }

    private List<Node> asking(CauseState.Asking asking) {
        Button agree = button("Find the cause at " + asking.target(), "warning", model::agree);
        Button refuse = button("Don’t", "flat", model::forget);
        FlowPane deeds = deeds(agree, refuse);
        return List.of(SelectableFlow.of(CauseLines.consent(asking)), deeds);
    }

    /** Its nodes stay, so that Stop keeps the focus. */
    private HBox running() {
        Button stop = button("Stop", "small", () -> this.model.stop());
        bar.getStyleClass().add("thin");
        Access.named(bar, "Requests sent");
        HBox line = new HBox(progress, bar, stop);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("cause-progress");
        return line;
    }

    private void showProgress(CauseState.Running now) {
        progress.setText(CauseLines.progress(now));
        progress.setMinWidth(USE_PREF_SIZE);
        bar.setProgress((double) now.progress().sent() / now.progress().most());
        if (!getChildren().contains(running)) {
            getChildren().setAll(running);
        }
    }

    private List<Node> found(CauseReport report) {
        List<Node> all = new ArrayList<>();
        all.add(SelectableFlow.of(VisibleText.of(CauseWords.sentence(report)), "cause-sentence"));
        FlowPane deeds = deeds();
        report.decisive()
                .ifPresent(attempt -> {
                    deeds.getChildren()
                            .add(
                                    Access.helped(
                                            button(
                                                    "Apply this change",
                                                    "accent",
                                                    () -> actions.apply(attempt)),
                                            "Changes the request in Compose; nothing is sent"));
                    if (attempt.exchange() != null) {
                        deeds.getChildren()
                                .add(
                                        button(
                                                "Open this answer",
                                                "button-outlined",
                                                () -> actions.open(attempt)));
                    }
                });
        deeds.getChildren()
                .add(
                        Access.helped(
                                button("First answer", "flat", actions::back),
                                "Shows the answer that the search began with"));
        deeds.getChildren().add(close());
        all.add(deeds);
        if (!report.attempts().isEmpty()) {
            all.addAll(table(report));
        }
        return all;
    }

    private List<Node> table(CauseReport report) {
        VBox rows = new VBox();
        rows.getStyleClass().add("cause-rows");
        report.attempts().forEach(attempt -> rows.getChildren().add(row(report, attempt)));
        Access.named(rows, AccessibleRole.LIST_VIEW, "What was sent");
        rows.managedProperty().bind(rows.visibleProperty());
        int count = report.attempts().size();
        Button unfold = button(count == 1 ? "1 request" : count + " requests", "flat", () -> {});
        unfold.getStyleClass().addAll("small", "more-causes-button");
        unfold.setOnAction(_ -> rows.setVisible(!rows.isVisible()));
        rows.visibleProperty()
                .subscribe(open ->
                        unfold.setGraphic(
                                Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        rows.setVisible(count <= UNFOLDED);
        return List.of(
                Access.helped(unfold, "Shows or hides everything that was sent to find the cause"),
                rows);
    }

    private Node row(CauseReport report, Attempt attempt) {
        boolean decisive = report.isDecisive(attempt);
        Label number = new Label(attempt.number() + ".");
        number.getStyleClass().addAll("text-muted", "cause-number");
        Label change = new Label(VisibleText.of(CauseLines.change(attempt)));
        change.setMaxWidth(Double.MAX_VALUE);
        change.setWrapText(true);
        HBox.setHgrow(change, Priority.ALWAYS);
        HBox row = new HBox(number, change);
        if (decisive) {
            Label mark = new Label("decisive", Icons.of(Feather.CHECK));
            mark.getStyleClass().add("cause-mark");
            mark.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(mark);
        }
        row.getChildren().add(answer(attempt));
        row.getStyleClass().addAll("cause-row", decisive ? "decisive" : "other");
        row.setAlignment(Pos.CENTER_LEFT);
        return Access.named(
                row, AccessibleRole.LIST_ITEM, VisibleText.of(CauseLines.spoken(report, attempt)));
    }

    private Node answer(Attempt attempt) {
        String words = CauseWords.words(attempt);
        if (attempt.exchange() == null) {
            return new Label(words);
        }
        Button open = button(words, "flat", () -> actions.open(attempt));
        open.getStyleClass().add("small");
        return Access.hinted(
                open,
                VisibleText.of(
                        "Open the answer "
                                + words
                                + " to the request "
                                + CauseLines.change(attempt)));
    }

    private Button close() {
        return button("Close", "flat", model::forget);
    }

    private static FlowPane deeds(Node... nodes) {
        FlowPane deeds = new FlowPane(nodes);
        deeds.getStyleClass().add("remedies");
        return deeds;
    }

    private static Button button(String words, String look, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add(look);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
