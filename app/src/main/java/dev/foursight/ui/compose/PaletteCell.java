package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.WrapCell;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows a heading, or a craft's title, what it should earn, its hazard and what it does. */
final class PaletteCell extends WrapCell<PaletteRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private static final int MOST_BADGES = 3;

    private final Crafts crafts;

    PaletteCell(Crafts crafts, Consumer<PaletteRow> chosen) {
        this.crafts = crafts;
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof PaletteRow.Heading);
    }

    @Override
    protected Region content(PaletteRow row) {
        return switch (row) {
            case PaletteRow.Heading(String title) -> new Label(title);
            case PaletteRow.Item(Craft craft) -> item(craft);
        };
    }

    private VBox item(Craft craft) {
        Label title = new Label(crafts.text(craft).title());
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("craft-head");
        if (craft.hazard() != Hazard.HARMLESS) {
            Label hazard =
                    new Label(CraftWords.hazard(craft.hazard()), Icons.of(Feather.ALERT_TRIANGLE));
            hazard.setMinWidth(USE_PREF_SIZE);
            hazard.getStyleClass().add("hazard");
            head.getChildren().add(hazard);
        }
        CraftWords.earns(craft).stream()
                .limit(MOST_BADGES)
                .forEach(code -> {
                    Label badge = new Label(code);
                    badge.setMinWidth(USE_PREF_SIZE);
                    badge.getStyleClass().addAll("code-badge", "mono");
                    head.getChildren().add(badge);
                });
        Label about = new Label(crafts.text(craft).about());
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("text-muted");
        return new VBox(head, about);
    }

    @Override
    protected String spoken(PaletteRow row) {
        return switch (row) {
            case PaletteRow.Heading(String title) -> title;
            case PaletteRow.Item(Craft craft) -> spoken(craft);
        };
    }

    private String spoken(Craft craft) {
        List<String> earns = CraftWords.earns(craft);
        return crafts.text(craft).title()
                + (earns.isEmpty() ? "" : ", should earn " + String.join(" or ", earns))
                + (craft.hazard() == Hazard.HARMLESS
                        ? ""
                        : ", " + CraftWords.hazard(craft.hazard()))
                + ". "
                + crafts.text(craft).about();
    }
}
