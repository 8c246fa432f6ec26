package dev.foursight.ui.compose.answer;

import dev.foursight.http.Exchange;
import dev.foursight.http.Timeline;
import dev.foursight.http.Timeline.Bar;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.compose.Sizes;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the exchange spent its time on: a list of its steps, each with its place on the clock. */
public final class TimingTab extends VBox {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final double ROW = 28;

    private final Label sum = new Label();
    private final ListView<Bar> list = new ListView<>();
    private double totalMs;

    public TimingTab() {
        getStyleClass().add("timing-tab");
        sum.getStyleClass().add("text-muted");
        sum.setWrapText(true);
        list.getStyleClass().add("timing-list");
        list.setCellFactory(_ -> new TimingCell(() -> totalMs));
        list.setFixedCellSize(ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(new Label("When what happened is not known of this exchange."));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Access.named(list, "Steps of the exchange with their times; Ctrl+C copies");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(sum, list);
    }

    public void show(Exchange exchange) {
        Timeline timeline = Timeline.of(exchange);
        totalMs = timeline.totalMs();
        list.getItems().setAll(timeline.bars());
        sum.setText(sentence(timeline));
        sum.setVisible(!timeline.bars().isEmpty());
        sum.setManaged(sum.isVisible());
    }

    /** Names the step that took longest where one took most of the time. */
    private static String sentence(Timeline timeline) {
        String all = Sizes.ms(timeline.totalMs()) + " in all";
        String most =
                timeline.bars().stream()
                        .filter(bar -> bar.ms() > timeline.totalMs() / 2)
                        .findFirst()
                        .map(bar -> ", most of it: “" + TimelineWords.what(bar) + "”.")
                        .orElse(".");
        return all + most + " Each step: when it began + how long it took.";
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            List<Bar> chosen = list.getSelectionModel().getSelectedItems();
            Clip.put(
                    (chosen.isEmpty() ? list.getItems() : chosen)
                            .stream().map(TimelineWords::copied).collect(Collectors.joining("\n")));
            event.consume();
        }
    }
}
