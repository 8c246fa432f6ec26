package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry.SubStatus;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The finer numbers that IIS has under the code, with the setting behind each. */
final class SubStatusRows extends GridPane {

    SubStatusRows(List<SubStatus> statuses, PageText text) {
        getStyleClass().add("sub-statuses");
        for (SubStatus status : statuses) {
            int row = getRowCount();
            SelectableFlow number = text.plain(status.code(), "mono");
            number.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(text.plain(status.meaning()));
            if (!status.directive().isEmpty()) {
                words.getChildren().add(text.plain(status.directive(), "mono", "muted"));
            }
            addRow(row, number, words);
        }
    }

    /** Who says so, each once. */
    static String sources(List<SubStatus> statuses) {
        return String.join(" · ", statuses.stream().map(SubStatus::source).distinct().toList());
    }
}
