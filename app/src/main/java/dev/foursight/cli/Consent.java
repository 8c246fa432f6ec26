package dev.foursight.cli;

import dev.foursight.craft.Hazard;
import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks before a craft that may harm goes to a server that is not this machine. */
final class Consent {

    private final Terminal terminal;

    Consent(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param given whether the person has consented already
     * @throws InvalidInput if there is no consent and none can be had
     */
    void require(Hazard hazard, Endpoint endpoint, boolean given) {
        if (hazard == Hazard.HARMLESS || endpoint.isLoopback() || given) {
            return;
        }
        String target = endpoint.authority();
        ask(
                "This request "
                        + (hazard == Hazard.WRITES
                                ? "may change something on " + target
                                : "makes " + target + " read or hold an unusual amount"));
    }

    /**
     * Repeating what may change something needs consent wherever it goes.
     *
     * @throws InvalidInput if there is no consent and none can be had
     */
    void requireToRepeat(Hazard hazard, Endpoint endpoint, int times, boolean given) {
        if (hazard == Hazard.HARMLESS || given) {
            return;
        }
        String often = "This request would be sent up to " + times + " times, and each time it ";
        ask(
                often
                        + (hazard == Hazard.WRITES ? "may change something on " : "loads ")
                        + endpoint.authority());
    }

    private void ask(String deed) {
        if (!terminal.interactive()) {
            throw new InvalidInput(
                    deed + ". Nothing was sent. If you may test that server, say so with --yes.");
        }
        terminal.err().print(deed + ". May you test that server? [y/N] ");
        terminal.err().flush();
        String answer = line();
        if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).matches("y|yes")) {
            throw new InvalidInput("Nothing was sent.");
        }
    }

    private @Nullable String line() {
        try {
            return new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (IOException unreadable) {
            return null;
        }
    }
}
