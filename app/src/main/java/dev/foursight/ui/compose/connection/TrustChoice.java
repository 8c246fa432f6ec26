package dev.foursight.ui.compose.connection;

import dev.foursight.http.Connection.Trust;

/** Whose certificates a person can choose to believe. */
enum TrustChoice {
    SYSTEM("The system's authorities", Trust.SYSTEM),
    EXTRA("The system's and those of a file", Trust.SYSTEM),
    ONLY("This certificate only", Trust.ONLY),
    ANY("Any certificate", Trust.ANY);

    private final String title;
    private final Trust trust;

    TrustChoice(String title, Trust trust) {
        this.title = title;
        this.trust = trust;
    }

    String title() {
        return title;
    }

    Trust trust() {
        return trust;
    }

    /** Whether it needs a file that says whom to believe. */
    boolean hasFile() {
        return this == EXTRA || this == ONLY;
    }

    static TrustChoice of(Trust trust, boolean certificates) {
        return switch (trust) {
            case SYSTEM -> certificates ? EXTRA : SYSTEM;
            case ONLY -> ONLY;
            case ANY -> ANY;
        };
    }
}
