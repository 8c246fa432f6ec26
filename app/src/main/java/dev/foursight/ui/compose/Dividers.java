package dev.foursight.ui.compose;

import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Where the divider between request and answer was left, side by side and stacked. Until somebody
 * drags it, stacked panes share their little room by turns: most is for the one that is used.
 */
final class Dividers {

    private static final String NAME = "compose-dividers";
    private static final double STANDARD = 0.46;
    private static final double REQUEST_IN_USE = 0.72;
    private static final double ANSWER_IN_USE = 0.28;

    private final Map<Orientation, Double> places = new EnumMap<>(Orientation.class);
    private final Latest<Boolean> writing;
    private SplitPane panes = new SplitPane();
    private boolean dragged;

    Dividers(Store store, Background background) {
        places.putAll(store.load(NAME, Dividers::parse, Map.of()));
        writing =
                new Latest<>(
                        background,
                        "keep the dividers",
                        () -> {
                            String text = text();
                            return () -> {
                                store.write(NAME, text);
                                return true;
                            };
                        },
                        written -> {});
    }

    /** Minds the only divider of these panes from now on. */
    void mind(SplitPane split) {
        panes = split;
        panes.setDividerPositions(place(panes.getOrientation()));
        panes.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> dragged = true);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> dragged = false);
        panes.getDividers()
                .getFirst()
                .positionProperty()
                .subscribe((_, now) -> moved(now.doubleValue()));
    }

    /** Turns the panes and puts the divider where it was left that way round. */
    void turn(Orientation orientation) {
        if (panes.getOrientation() != orientation) {
            panes.setOrientation(orientation);
            panes.setDividerPositions(place(orientation));
        }
    }

    /** Gives the request the most of the room, if the panes are stacked and nobody divided them. */
    void requestIsUsed() {
        share(REQUEST_IN_USE);
    }

    /** Gives the answer the most of the room, if the panes are stacked and nobody divided them. */
    void answerIsUsed() {
        share(ANSWER_IN_USE);
    }

    private void share(double place) {
        if (panes.getOrientation() == Orientation.VERTICAL
                && !places.containsKey(Orientation.VERTICAL)) {
            panes.setDividerPositions(place);
        }
    }

    private double place(Orientation orientation) {
        double standard = orientation == Orientation.VERTICAL ? REQUEST_IN_USE : STANDARD;
        return places.getOrDefault(orientation, standard);
    }

    private void moved(double now) {
        if (dragged && Math.abs(place(panes.getOrientation()) - now) > 0.002) {
            places.put(panes.getOrientation(), now);
            writing.ask();
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        places.forEach((way, place) -> text.append(way).append('=').append(place).append('\n'));
        return text.toString();
    }

    /**
     * @throws IllegalArgumentException if the text is damaged
     */
    private static Map<Orientation, Double> parse(String text) {
        Map<Orientation, Double> places = new EnumMap<>(Orientation.class);
        text.lines()
                .map(line -> line.split("=", 2))
                .forEach(pair ->
                        places.put(
                                Orientation.valueOf(pair[0]),
                                Double.parseDouble(pair[pair.length - 1])));
        return places;
    }
}
