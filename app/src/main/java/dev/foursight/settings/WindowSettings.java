package dev.foursight.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the window was and how its panes were divided. Lengths are in pixels of the desktop.
 *
 * @param place where the top left corner was; empty to let the desktop choose
 * @param screen the screen of the rail that was open
 * @param dividers by name of the pane, 0 to 1
 */
public record WindowSettings(
        Optional<Place> place,
        double width,
        double height,
        boolean maximised,
        String screen,
        Map<String, Double> dividers) {

    /** The name of its text in the store. */
    public static final String NAME = "window.properties";

    public static final double LEAST_WIDTH = 900;
    public static final double LEAST_HEIGHT = 600;

    public static final WindowSettings STANDARD =
            new WindowSettings(Optional.empty(), 1280, 800, false, "", Map.of());

    private static final String DIVIDER = "divider.";

    public WindowSettings {
        width = Math.max(width, LEAST_WIDTH);
        height = Math.max(height, LEAST_HEIGHT);
        dividers = Map.copyOf(dividers);
    }

    /** The top left corner on the desktop. */
    public record Place(double x, double y) {}

    /**
     * @throws IllegalArgumentException if the text is damaged
     */
    public static WindowSettings parse(String text) {
        Map<String, String> values = PropertyText.read(text);
        Map<String, Double> dividers = new TreeMap<>();
        for (String name : values.keySet()) {
            if (name.startsWith(DIVIDER)) {
                double position = PropertyText.number(values, name, 0.5);
                dividers.put(name.substring(DIVIDER.length()), Math.clamp(position, 0.0, 1.0));
            }
        }
        return new WindowSettings(
                values.containsKey("x") && values.containsKey("y")
                        ? Optional.of(
                                new Place(
                                        PropertyText.number(values, "x", 0),
                                        PropertyText.number(values, "y", 0)))
                        : Optional.empty(),
                PropertyText.number(values, "width", STANDARD.width),
                PropertyText.number(values, "height", STANDARD.height),
                Boolean.parseBoolean(values.get("maximised")),
                values.getOrDefault("screen", ""),
                dividers);
    }

    public WindowSettings withFrame(Place corner, double newWidth, double newHeight) {
        return new WindowSettings(
                Optional.of(corner), newWidth, newHeight, maximised, screen, dividers);
    }

    public WindowSettings withMaximised(boolean now) {
        return new WindowSettings(place, width, height, now, screen, dividers);
    }

    public WindowSettings withScreen(String title) {
        return new WindowSettings(place, width, height, maximised, title, dividers);
    }

    public WindowSettings withDivider(String name, double position) {
        Map<String, Double> more = new TreeMap<>(dividers);
        more.put(name, position);
        return new WindowSettings(place, width, height, maximised, screen, more);
    }

    public String text() {
        Map<String, String> values = new TreeMap<>();
        place.ifPresent(corner -> {
            values.put("x", Double.toString(corner.x));
            values.put("y", Double.toString(corner.y));
        });
        values.put("width", Double.toString(width));
        values.put("height", Double.toString(height));
        values.put("maximised", Boolean.toString(maximised));
        values.put("screen", screen);
        dividers.forEach((name, position) -> values.put(DIVIDER + name, position.toString()));
        return PropertyText.write(values);
    }
}
