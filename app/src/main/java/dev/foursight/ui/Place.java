package dev.foursight.ui;

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
}
