package dev.foursight.ui.compose.auth;

/** How a request says who is asking. */
enum AuthScheme {
    NONE("None"),
    BASIC("Basic"),
    DIGEST("Digest"),
    BEARER("Bearer");

    private final String title;

    AuthScheme(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean hasUser() {
        return this == BASIC || this == DIGEST;
    }
}
