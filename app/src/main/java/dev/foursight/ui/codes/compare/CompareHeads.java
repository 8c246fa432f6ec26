package dev.foursight.ui.codes.compare;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.page.PageLinks;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands over the columns and stays there: number, name and origin of each entry. */
final class CompareHeads extends GridPane {

    private final List<StatusEntry> entries;
    private final PageLinks links;

    CompareHeads(List<StatusEntry> entries, PageLinks links, ObservableDoubleValue width) {
        this.entries = entries;
        this.links = links;
        getStyleClass().add("compare-heads");
        List<Node> heads = entries.stream().map(this::head).toList();
        width.subscribe(now -> {
            CompareColumns columns = CompareColumns.in(now.doubleValue(), entries.size());
            getColumnConstraints().setAll(columns.constraints());
            getChildren().clear();
            for (int i = 0; i < heads.size(); i++) {
                add(heads.get(i), columns.first() + i, 0);
            }
        });
    }

    private Node head(StatusEntry entry) {
        Hyperlink code = new Hyperlink(Integer.toString(entry.code()));
        code.getStyleClass().add("compare-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Access.hinted(code, "Open the page of " + entry.code() + " " + entry.name());
        code.setOnAction(_ -> links.open(entry.key()));
        Label name = new Label(entry.name());
        name.getStyleClass().add("compare-name");
        name.setWrapText(true);
        Label origin = new Label(entry.origin());
        origin.getStyleClass().add("badge");
        VBox names = new VBox(name, origin);
        names.getStyleClass().add("compare-names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(code, names);
        head.getStyleClass().add("compare-head");
        if (entries.size() > 2) {
            head.getChildren().add(remove(entry));
        }
        return head;
    }

    private Button remove(StatusEntry entry) {
        Button remove = new Button(null, Icons.of(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        Access.hinted(remove, "Compare without " + entry.code());
        remove.setOnAction(_ ->
                links.compare(
                        entries.stream()
                                .filter(other -> !other.equals(entry))
                                .map(StatusEntry::key)
                                .toList()));
        return remove;
    }
}
