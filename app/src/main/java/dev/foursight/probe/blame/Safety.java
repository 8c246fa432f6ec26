package dev.foursight.probe.blame;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.report.CraftedDraft;
import java.util.List;
import java.util.Set;

/** Whether a request may be repeated without asking. */
public final class Safety {

    /** RFC 9110 §9.2.1. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Safety() {}

    static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /**
     * What repeating the request may do to the server; to this machine itself anything may be sent
     * that only loads it.
     *
     * @param sent the same request, rendered
     */
    public static Hazard hazard(CraftedDraft composed, WireRequest sent, Crafts crafts) {
        if (!isSafe(method(sent))) {
            return Hazard.WRITES;
        }
        List<CraftUse> uses = composed.crafts();
        return sent.draft().endpoint().isLoopback() || uses.isEmpty()
                ? Hazard.HARMLESS
                : crafts.hazard(uses);
    }

    private static String method(WireRequest sent) {
        if (sent.draft().raw() == null) {
            return sent.draft().method();
        }
        ParsedRequest parsed = sent.bytes().isEmpty() ? null : RequestParser.parse(sent.bytes());
        return parsed == null ? "" : parsed.method();
    }
}
