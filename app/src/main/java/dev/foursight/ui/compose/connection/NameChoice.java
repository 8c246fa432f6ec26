package dev.foursight.ui.compose.connection;

import dev.foursight.formats.connection.ServerNameText;
import dev.foursight.http.TlsOptions.ServerName;

/** Which server name a person can choose to send in the handshake. */
enum NameChoice {
    OF_URL("The URL's host"),
    NAMED("Another name"),
    NONE("None");

    private final String title;

    NameChoice(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static NameChoice of(ServerName name) {
        return switch (name) {
            case ServerName.OfUrl _ -> OF_URL;
            case ServerName.Named _ -> NAMED;
            case ServerName.None _ -> NONE;
        };
    }

    /**
     * @param written the other name
     * @throws dev.foursight.http.InvalidInput if that is chosen and cannot be sent
     */
    ServerName name(String written) {
        return switch (this) {
            case OF_URL -> new ServerName.OfUrl();
            case NAMED -> ServerNameText.parse(written.strip());
            case NONE -> new ServerName.None();
        };
    }
}
