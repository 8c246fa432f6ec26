package dev.foursight.craft;

import dev.foursight.http.Draft;
import java.util.List;

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
     * mends.
     */
    List<String> earns();

    /** The clause it breaks or relies on, for example {@code RFC 9112 §3.2}. */
    String clause();

    default Hazard hazard() {
        return Hazard.HARMLESS;
    }

    /**
     * @throws dev.foursight.http.InvalidInput if a value does not fit
     */
    Draft apply(Draft draft, Arguments arguments);

    /** The palette's groups, in its order. */
    enum Group {
        METHOD,
        TARGET,
        HOST,
        HEADERS,
        FRAMING,
        BODY,
        RANGE,
        CONDITIONS,
        NEGOTIATION,
        AUTHENTICATION,
        REPAIR
    }
}
