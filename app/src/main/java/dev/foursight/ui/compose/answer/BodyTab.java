package dev.foursight.ui.compose.answer;

import dev.foursight.formats.content.AnswerContent;
import dev.foursight.formats.content.Pretty;
import dev.foursight.http.Exchange;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.compose.answer.BodyText.Look;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answer's content as text or as numbers, decoded or as it was sent; never as a page. */
public final class BodyTab extends VBox {

    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Background background;
    private final Label sentence = new Label();
    private final Label problem = new Label();
    private final ToggleButton plain = toggle("Text", "Show the content as text");
    private final ToggleButton pretty = toggle("Pretty", "Lay the content out by its structure");
    private final ToggleButton hex = toggle("Hex", "Show the content as hexadecimal numbers");
    private final ToggleButton asSent =
            toggle("As sent", "Show the content as it was sent, with chunks and codings");
    private final TextField find = new TextField();
    private final RowList list;
    private final HBox tools;
    private @Nullable AnswerContent content;
    private @Nullable BodyText shown;
    private @Nullable TextRows searched;
    private int searchFrom;
    private Background.Running preparing = () -> {};

    public BodyTab(Background background) {
        this.background = background;
        getStyleClass().add("answer-body");
        list = new RowList("Content of the answer", background, _ -> lay());
        sentence.getStyleClass().add("text-muted");
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        problem.getStyleClass().add("body-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        ToggleGroup looks = new ToggleGroup();
        looks.getToggles().addAll(plain, pretty, hex);
        looks.selectToggle(plain);
        looks.selectedToggleProperty().addListener((_, before, now) -> choose(before, now));
        asSent.setOnAction(_ -> lay());
        plain.getStyleClass().add("left-pill");
        pretty.getStyleClass().add("center-pill");
        hex.getStyleClass().add("right-pill");
        HBox pills = new HBox(plain, pretty, hex);
        pills.setAlignment(Pos.CENTER_LEFT);
        tools = new HBox(find(), gap(), asSent, pills);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(sentence, problem, tools, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public void show(Exchange exchange) {
        preparing.cancel();
        list.show(new TextRows("", 1));
        // Until the new content is ready nothing may lay out the old one in its place.
        content = null;
        shown = null;
        preparing =
                background.run(
                        "answer content",
                        () -> AnswerContent.of(exchange),
                        ready -> show(exchange, ready),
                        _ -> sentence.setText("The content cannot be shown: it is too large."));
    }

    private void show(Exchange exchange, AnswerContent ready) {
        content = ready;
        boolean some = !ready.asSent().isEmpty();
        sentence.setText(BodyWords.of(exchange, ready));
        problem.setText(ready.decoded().problem());
        problem.setVisible(!problem.getText().isEmpty());
        tools.setVisible(some);
        list.setVisible(some);
        shown(asSent, ready.hasLayers());
        int start = Math.min(ready.decoded().content().length(), 200);
        shown(
                pretty,
                Pretty.fits(ready.type(), ready.text(ready.decoded().content().slice(0, start))));
        lay();
    }

    private static void shown(ToggleButton button, boolean on) {
        button.setVisible(on);
        button.setManaged(on);
    }

    /** Prepares what is to be shown, and shows it. */
    private void lay() {
        AnswerContent now = content;
        if (now == null) {
            return;
        }
        preparing.cancel();
        Look look = look();
        boolean raw = asSent.isVisible() && asSent.isSelected();
        BodyText before = shown;
        int columns = list.columns();
        preparing =
                background.run(
                        "lay out content",
                        () -> {
                            BodyText text =
                                    before != null && before.is(now, look, raw)
                                            ? before
                                            : BodyText.of(now, look, raw);
                            return new Laid(text, text.rows(columns));
                        },
                        this::show,
                        _ -> sentence.setText("The content cannot be shown: it is too large."));
    }

    private record Laid(BodyText text, Rows rows) {}

    private void show(Laid laid) {
        shown = laid.text();
        searched = laid.rows() instanceof TextRows text ? text : null;
        if (searched != null && searched.isCut()) {
            problem.setText("Only the first rows are shown: there are too many. Hex shows all.");
            problem.setVisible(true);
        }
        searchFrom = 0;
        find.setDisable(searched == null);
        list.show(laid.rows());
    }

    private Look look() {
        if (hex.isSelected()) {
            return Look.HEX;
        }
        return pretty.isVisible() && pretty.isSelected() ? Look.PRETTY : Look.TEXT;
    }

    private void choose(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null && before != null) {
            before.setSelected(true);
        } else {
            lay();
        }
    }

    private TextField find() {
        find.setPromptText("Find (Ctrl+F)");
        find.getStyleClass().add("body-find");
        find.setOnAction(_ -> search());
        find.textProperty()
                .subscribe(_ -> {
                    searchFrom = 0;
                    found(true);
                });
        return Access.named(find, "Find in the content");
    }

    private void search() {
        TextRows rows = searched;
        String words = find.getText();
        int from = searchFrom;
        if (rows != null && !words.isEmpty()) {
            background.run(
                    "find in content",
                    () -> rows.find(words, from),
                    match -> {
                        found(match.isPresent());
                        match.ifPresent(it -> {
                            searchFrom = it.end();
                            list.reveal(it.from(), it.to());
                        });
                    },
                    _ -> found(false));
        }
    }

    private void found(boolean any) {
        find.getStyleClass().remove("not-found");
        if (!any) {
            find.getStyleClass().add("not-found");
        }
        Access.helped(find, any ? "" : "Not found in the content");
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            find.requestFocus();
            find.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && find.isFocused()) {
            list.focusRows();
            event.consume();
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static ToggleButton toggle(String word, String help) {
        ToggleButton button = new ToggleButton(word);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return Access.helped(button, help);
    }
}
