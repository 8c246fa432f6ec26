package dev.foursight.ui.choose;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How to begin, how large, and take it away. */
final class ChooseBar extends HBox {

    ChooseBar(ZoomPane zoom, Runnable startOver, Runnable saveSvg, Runnable savePng) {
        getStyleClass().add("choose-bar");
        Label how = new Label("The first yes names the code. Arrow keys walk, Enter opens.");
        how.getStyleClass().add("muted-label");
        how.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button over = new Button("Start over", Icons.of(Feather.ROTATE_CCW));
        over.setId("choose-start-over");
        over.getStyleClass().add("flat");
        over.setMinWidth(USE_PREF_SIZE);
        over.setOnAction(_ -> startOver.run());
        Label percent = new Label();
        percent.getStyleClass().addAll("muted-label", "zoom-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        zoom.zoom()
                .subscribe(
                        factor -> percent.setText(Math.round(factor.doubleValue() * 100) + " %"));
        MenuItem svg = new MenuItem("As SVG…");
        svg.setOnAction(_ -> saveSvg.run());
        MenuItem png = new MenuItem("As PNG…");
        png.setOnAction(_ -> savePng.run());
        MenuButton export = new MenuButton("Export", Icons.of(Feather.DOWNLOAD), svg, png);
        export.setId("choose-export");
        export.getStyleClass().add("flat");
        export.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        how,
                        gap,
                        over,
                        icon(Feather.ZOOM_OUT, "Smaller (Ctrl+−)", zoom::zoomOut),
                        percent,
                        icon(Feather.ZOOM_IN, "Larger (Ctrl++)", zoom::zoomIn),
                        icon(Feather.MAXIMIZE, "Fit to the window", zoom::fit),
                        export);
    }

    private static Button icon(Ikon ikon, String words, Runnable act) {
        Button button = Access.hinted(new Button("", Icons.of(ikon)), words);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
