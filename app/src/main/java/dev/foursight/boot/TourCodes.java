package dev.foursight.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;

/** The stops at one code's page, part by part, and at a comparison. */
final class TourCodes {

    /** The parts that are pictured, by the ids of their sections. */
    private static final List<String> PARTS =
            List.of("why", "advice", "wire", "servers", "confusions", "snippets", "again");

    /** The rows to compare: a row is a record, whose words name the key of its entry. */
    private static final Pattern COMPARED =
            Pattern.compile("CodeRow\\[entry=StatusEntry\\[key=(400|413|451)@ietf,");

    private final Scene scene;
    private final Runnable openPage;

    /**
     * @param openPage opens the page that is to be pictured
     */
    TourCodes(Scene scene, Runnable openPage) {
        this.scene = scene;
        this.openPage = openPage;
    }

    List<TourStop> in(String theme) {
        List<TourStop> stops = new ArrayList<>();
        stops.add(new TourStop("", openPage, () -> has("#sources")));
        for (String part : PARTS) {
            stops.add(
                    new TourStop(
                            "page-" + part + "-" + theme, () -> scrollTo(part), () -> has("#why")));
        }
        stops.add(new TourStop("compare-" + theme, this::compare, () -> has(".compare-grid")));
        stops.add(new TourStop(() -> press("#end-comparison")));
        return stops;
    }

    private void scrollTo(String part) {
        ScrollPane scroll = (ScrollPane) scene.getRoot().lookup(".page-scroll");
        Node section = scene.getRoot().lookup("#" + part);
        Node page = scroll.getContent();
        Bounds at = page.sceneToLocal(section.localToScene(section.getBoundsInLocal()));
        double hidden = page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(part.equals("why") ? 0 : Math.min(1, (at.getMinY() - 8) / hidden));
    }

    private void compare() {
        TableView<?> table = (TableView<?>) scene.getRoot().lookup(".codes-table");
        table.getSelectionModel().clearSelection();
        for (int row = 0; row < table.getItems().size(); row++) {
            String words = table.getItems().get(row).toString();
            if (COMPARED.matcher(words).lookingAt()) {
                table.getSelectionModel().select(row);
            }
        }
        press("#compare-selected");
    }

    private void press(String selector) {
        ((ButtonBase) scene.getRoot().lookup(selector)).fire();
    }

    private boolean has(String selector) {
        return scene.getRoot().lookup(selector) != null;
    }
}
