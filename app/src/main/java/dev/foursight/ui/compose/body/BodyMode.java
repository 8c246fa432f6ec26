package dev.foursight.ui.compose.body;

/** What kind of content the person writes. */
public enum BodyMode {
    NONE("None", ""),
    TEXT("Text", "text/plain; charset=utf-8"),
    JSON("JSON", "application/json"),
    FORM("Form", "application/x-www-form-urlencoded"),
    MULTIPART("Multipart", "multipart/form-data"),
    FILE("File", "application/octet-stream");

    private final String title;
    private final String type;

    BodyMode(String title, String type) {
        this.title = title;
        this.type = type;
    }

    public String title() {
        return title;
    }

    /** The Content-Type it is sent with where nothing says more; empty for no content. */
    String type() {
        return type;
    }

    boolean isText() {
        return this == TEXT || this == JSON;
    }

    boolean hasRows() {
        return this == FORM || this == MULTIPART;
    }
}
