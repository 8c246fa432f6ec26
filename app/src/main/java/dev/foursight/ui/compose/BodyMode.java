package dev.foursight.ui.compose;

/** What kind of content the person writes. */
public enum BodyMode {
    NONE("None", ""),
    TEXT("Text", "text/plain; charset=utf-8"),
    JSON("JSON", "application/json");

    private final String title;
    private final String type;

    BodyMode(String title, String type) {
        this.title = title;
        this.type = type;
    }

    public String title() {
        return title;
    }

    /** The Content-Type it is sent with where the headers name none; empty for no content. */
    public String type() {
        return type;
    }
}
