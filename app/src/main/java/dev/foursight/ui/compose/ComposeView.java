package dev.foursight.ui.compose;

import dev.foursight.ui.Navigator;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.Notice;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Request left, answer right; one above the other where the window is narrow. */
final class ComposeView extends VBox {

    private static final double NARROW = 1100;
    private static final KeyCombination SEND =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination URL =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final ComposeModel model;
    private final RequestBar bar;
    private final Dividers dividers;
    private final RequestPane request;
    private final AnswerPane answer;

    ComposeView(ComposeModel model, Navigator navigator, Dividers dividers, Causes causes) {
        this.model = model;
        this.dividers = dividers;
        bar = new RequestBar(model, new CopyAs(model, navigator::say));
        request = new RequestPane(model);
        answer = new AnswerPane(model, navigator, causes);
        SplitPane panes = new SplitPane(request, answer);
        dividers.mind(panes);
        whenUsed(request, dividers::requestIsUsed);
        whenUsed(answer, dividers::answerIsUsed);
        model.upshot()
                .answerProperty()
                .subscribe(now -> now.ifPresent(_ -> dividers.answerIsUsed()));
        VBox.setVgrow(panes, Priority.ALWAYS);
        getStyleClass().add("compose");
        getChildren()
                .addAll(
                        bar,
                        new Notice(
                                model.upshot().urlProblemProperty(),
                                Feather.ALERT_CIRCLE,
                                "danger"),
                        new Notice(
                                model.upshot().troubleProperty(), Feather.ALERT_CIRCLE, "danger"),
                        remark(),
                        new Notice(
                                model.upshot()
                                        .answerProperty()
                                        .map(answer ->
                                                answer.map(it -> JourneyWords.of(it.journey()))
                                                        .orElse("")),
                                Feather.CORNER_DOWN_RIGHT,
                                "note"),
                        ConsentBar.of(model),
                        new RecordBar(model.records(), this::closeRecord),
                        panes);
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Not before the key or the button is up: what moves under a pressed button is missed. */
    private static void whenUsed(Node pane, Runnable action) {
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> action.run());
        pane.addEventFilter(
                KeyEvent.KEY_RELEASED,
                event -> {
                    boolean sends =
                            event.isShortcutDown()
                                    || event.getCode().isModifierKey()
                                    || event.getCode() == KeyCode.ENTER;
                    if (!sends) {
                        action.run();
                    }
                });
    }

    private Notice remark() {
        Button dismiss = new Button("", Icons.of(Feather.X));
        dismiss.getStyleClass().addAll("button-icon", "flat", "small");
        dismiss.setOnAction(_ -> model.upshot().remark(""));
        Access.hinted(dismiss, "Dismiss");
        return new Notice(model.upshot().remarkProperty(), Feather.INFO, "note", dismiss);
    }

    private void closeRecord() {
        model.closeRecord();
        bar.focusUrl();
    }

    void focusUrl() {
        bar.focusUrl();
    }

    /** Waits at the answer's place: the next answer's card gets the focus. */
    void focusAnswer() {
        answer.requestFocus();
    }

    List<Parent> panes() {
        return List.of(bar, request, answer);
    }

    private void arrange(double width) {
        boolean narrow = width > 0 && width < NARROW;
        dividers.turn(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        if (model.upshot().answerProperty().get().isPresent()) {
            dividers.answerIsUsed();
        }
    }

    private void key(KeyEvent event) {
        if (SEND.match(event)) {
            model.sender().send();
            event.consume();
        } else if (URL.match(event)) {
            bar.focusUrl();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.sender().runningProperty().get()) {
            model.sender().stop();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && model.sender().consentProperty().get().isPresent()) {
            model.sender().refuse();
            event.consume();
        }
    }
}
