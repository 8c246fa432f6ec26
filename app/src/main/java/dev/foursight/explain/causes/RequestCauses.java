package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import java.util.List;

/** The causes that show in the request. */
public final class RequestCauses {

    private RequestCauses() {}

    public static List<CauseRule> all() {
        return List.of();
    }
}
