package dev.foursight.ui;

import java.util.Arrays;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** The places of the rail, known before the screens behind them are made. */
public enum Place {
    CODES("Codes", Feather.BOOK_OPEN, 1),
    COMPOSE("Compose", Feather.SEND, 2),
    LAB("Lab", Feather.BOX, 4);

    private final String title;
    private final Feather icon;
    private final int number;

    Place(String title, Feather icon, int number) {
        this.title = title;
        this.icon = icon;
        this.number = number;
    }

    /** The word on the rail. */
    public String title() {
        return title;
    }

    public Feather icon() {
        return icon;
    }

    /** The digit that opens it together with Ctrl. */
    public int number() {
        return number;
    }

    /** The place of that title, which may have come from an older version's settings. */
    public static Optional<Place> titled(String title) {
        return Arrays.stream(values()).filter(place -> place.title.equals(title)).findFirst();
    }
}
