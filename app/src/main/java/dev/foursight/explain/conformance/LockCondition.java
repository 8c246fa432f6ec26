package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.answer.DavError;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A 423 of WebDAV names the condition that failed. */
final class LockCondition extends OnStatus {

    private static final Set<String> METHODS =
            Set.of("PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK");

    LockCondition() {
        super("condition-in-423", "J38", "SHOULD", "RFC 4918 §11.3", 423);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        List<String> conditions = DavError.conditions(response);
        if (!conditions.isEmpty()) {
            return conforms(
                    Map.of("condition", Grammar.brief(conditions.getFirst())), statusLine(reading));
        }
        boolean dav = METHODS.contains(method(reading)) || response.fields().has("DAV");
        return dav && Content.isMissing(reading, response)
                ? violates(Map.of(), statusLine(reading))
                : cannotTell(Map.of(), statusLine(reading));
    }
}
