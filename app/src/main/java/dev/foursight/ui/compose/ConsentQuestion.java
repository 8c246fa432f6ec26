package dev.foursight.ui.compose;

import dev.foursight.craft.Hazard;

/**
 * What is asked before a craft that may harm goes to a server that is not this machine.
 *
 * @param target host and port as in a URL
 */
public record ConsentQuestion(String target, Hazard hazard) {

    public String sentence() {
        String deed =
                hazard == Hazard.WRITES
                        ? "may change something on " + target
                        : "makes " + target + " read or hold an unusual amount";
        return "This request " + deed + ". Send it only if you may test that server.";
    }
}
