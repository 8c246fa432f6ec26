package dev.foursight.ui.compose;

import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/** Where the divider between request and answer was left, side by side and stacked. */
final class Dividers {

    private static final String NAME = "compose-dividers";
    private static final double STANDARD = 0.46;

    private final Map<Orientation, Double> places = new EnumMap<>(Orientation.class);
    private final Latest<Boolean> writing;
    private SplitPane panes = new SplitPane();

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
        panes.setDividerPositions(places.getOrDefault(panes.getOrientation(), STANDARD));
        panes.getDividers()
                .getFirst()
                .positionProperty()
                .subscribe((_, now) -> moved(now.doubleValue()));
    }

    /** Turns the panes and puts the divider where it was left that way round. */
    void turn(Orientation orientation) {
        if (panes.getOrientation() != orientation) {
            double place = places.getOrDefault(orientation, STANDARD);
            panes.setOrientation(orientation);
            panes.setDividerPositions(place);
        }
    }

    private void moved(double now) {
        if (Math.abs(places.getOrDefault(panes.getOrientation(), STANDARD) - now) > 0.002) {
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
