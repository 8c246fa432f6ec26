package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The facts of an entry that one wants at a glance. */
final class FactStrip extends FlowPane {

    FactStrip(StatusEntry entry) {
        getStyleClass().add("fact-strip");
        fact(Feather.CLOCK, "Persistence", Words.of(entry.persistence()));
        fact(Feather.ROTATE_CW, "May I retry?", Words.of(entry.retry()));
        fact(Feather.ARCHIVE, "Caching", Words.cacheable(entry));
        fact(Feather.EYE, "Where seen", Words.of(entry.seen()));
        fact(Feather.AWARD, "Standing", Words.of(entry.standing()));
        String owed = owed(entry.fields());
        if (!owed.isEmpty()) {
            fact(Feather.LIST, "Required fields", owed);
        }
    }

    private static String owed(List<OwedField> fields) {
        return fields.stream()
                .filter(field -> field.level().equals("MUST"))
                .map(OwedField::name)
                .collect(Collectors.joining(", "));
    }

    private void fact(Ikon icon, String title, String words) {
        Label caption = new Label(title);
        caption.getStyleClass().add("caption");
        SelectableFlow value = SelectableFlow.of(words, "fact-value");
        value.setAccessibleText(title + ": " + words);
        HBox tile = new HBox(Icons.of(icon, "fact-icon"), new VBox(caption, value));
        tile.getStyleClass().add("fact");
        getChildren().add(tile);
    }
}
