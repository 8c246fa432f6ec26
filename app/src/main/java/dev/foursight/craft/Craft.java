package dev.foursight.craft;

import dev.foursight.http.Draft;
import java.util.List;
import java.util.Set;

/** A named change to a draft. A remedy is a craft too: one that mends instead of breaking. */
public interface Craft {

    /** The stable name, as the command line writes it. */
    String id();

    /** Where the palette shows it. */
    Group group();

    /** The parameters, the main one first; empty if there are none. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * Catalogue keys of the codes it should earn, the most fitting first; empty for a craft that
     * mends, and for one that a server has to put up with.
     */
    List<String> earns();

    /** The clause it breaks or relies on, for example {@code RFC 9112 §3.2}. */
    String clause();

    default Hazard hazard() {
        return Hazard.HARMLESS;
    }

    /** The parts of the request that it sets whatever stood there; none for a craft that mends. */
    default Set<Claim> claims() {
        return Set.of();
    }

    /**
     * @throws dev.foursight.http.InvalidInput if a value does not fit
     */
    Draft apply(Draft draft, Arguments arguments);

    /** The palette's groups, in its order. */
    enum Group {
        METHOD("Method"),
        REQUEST_LINE("Request line"),
        TARGET("Target"),
        HOST("Host"),
        HEADERS("Headers"),
        FRAMING("Framing"),
        BODY("Body"),
        RANGE("Range"),
        CONDITIONS("Conditions"),
        NEGOTIATION("Negotiation"),
        AUTHENTICATION("Authentication"),
        TLS("TLS"),
        TIMING("Timing"),
        REPAIR("Repair");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** As a heading. */
        public String title() {
            return title;
        }
    }
}
