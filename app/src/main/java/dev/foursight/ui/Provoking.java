package dev.foursight.ui;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Variant;
import java.util.List;

/** Whether and how a code can be seen by sending something to the lab. */
public sealed interface Provoking {

    /** A request earns it, and the answer shows it. */
    record Possible(Scenario scenario) implements Provoking {}

    /** A request brings it about, but only the server's log shows it; the sentence says why. */
    record InTheLog(Scenario scenario, String why) implements Provoking {}

    /** Nothing that can be sent from here brings it about; the sentence says why. */
    record Impossible(String why) implements Provoking {}

    /** How an entry of the catalogue can be provoked. */
    static Provoking of(StatusEntry entry, List<Scenario> scenarios) {
        return scenarios.stream()
                .filter(it -> it.key().equals(entry.key()))
                .filter(it -> it.variant() == Variant.CONFORMING)
                .findFirst()
                .map(Provoking::of)
                .orElseGet(() -> new Impossible(whyNot(entry.seen())));
    }

    static Provoking of(Scenario scenario) {
        return scenario.unseen()
                .<Provoking>map(why -> new InTheLog(scenario, why))
                .orElseGet(() -> new Possible(scenario));
    }

    private static String whyNot(StatusEntry.Seen seen) {
        return switch (seen) {
            case LOG_ONLY -> "A server only writes this code to its log; no request gets it back.";
            case MADE_BY_CLIENT -> "The client's machine makes this code up; no server sends it.";
            case HISTORIC -> "No current server sends this code, so the lab does not either.";
            case NAME_ONLY -> "The code has a name, but nothing is known to send it.";
            case SILENT_CLOSE -> "The lab does not imitate the silent close behind this code.";
            case ON_THE_WIRE, INTERNAL_SENT_AS_400, INSIDE_200_BODY ->
                    "The lab has no request that earns this code.";
        };
    }
}
