package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the code is taken for, with the rule to choose and a way to see both side by side. */
final class Confusions {

    private final StatusEntry entry;
    private final Catalogue catalogue;
    private final PageText text;
    private final PageLinks links;

    Confusions(StatusEntry entry, Catalogue catalogue, PageText text, PageLinks links) {
        this.entry = entry;
        this.catalogue = catalogue;
        this.text = text;
        this.links = links;
    }

    List<Node> all() {
        return entry.confusedWith().stream().map(this::confusion).toList();
    }

    private Node confusion(Confusion confusion) {
        VBox block = new VBox();
        block.getStyleClass().add("confusion");
        catalogue.find(confusion.key()).ifPresent(other -> block.getChildren().add(head(other)));
        block.getChildren().add(text.plain(confusion.rule()));
        return block;
    }

    private Node head(StatusEntry other) {
        Hyperlink link = new Hyperlink(other.code() + " " + other.name());
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setOnAction(_ -> links.open(other.key()));
        HBox.setHgrow(link, Priority.SOMETIMES);
        Button compare = new Button("Compare", Icons.of(Feather.COLUMNS));
        compare.getStyleClass().addAll("flat", "small", "compare-button");
        compare.setMinWidth(Region.USE_PREF_SIZE);
        Access.hinted(compare, "Compare " + entry.code() + " with " + other.code());
        compare.setOnAction(_ -> links.compare(List.of(entry.key(), other.key())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(link, gap, compare);
        head.getStyleClass().add("confusion-head");
        return head;
    }
}
