package dev.foursight.exercise;

import static dev.foursight.exercise.Condition.after;
import static dev.foursight.exercise.Condition.answered;
import static dev.foursight.exercise.Condition.closedSilently;
import static dev.foursight.exercise.Condition.method;
import static dev.foursight.exercise.Condition.not;
import static dev.foursight.exercise.Condition.received;
import static dev.foursight.exercise.Condition.says;
import static dev.foursight.exercise.Condition.sent;
import static dev.foursight.exercise.Condition.status;

import java.util.List;

/** Every check, by the id of its exercise. */
final class Checks {

    private Checks() {}

    static List<Check> all() {
        return List.of(
                Check.of("precondition", answered(), status(412)),
                Check.of("range", answered(), not("whole", 200), status(206)),
                Check.of("methods", answered(), status(405), received("no-allow", "Allow", "")),
                Check.of("media-type", answered(), method("no-post", "POST"), status(200)),
                Check.of("header-size", answered(), not("hidden", 400), status(431)),
                Check.of(
                        "digest",
                        answered(),
                        sent("no-digest", "Authorization", "Digest "),
                        status(200)),
                Check.of(
                        "wait",
                        answered(),
                        not("limited", 429),
                        status(200),
                        after("never-limited", 429)),
                Check.of(
                        "hidden-cause",
                        answered(),
                        status(400),
                        says("other-cause", "Request Header Or Cookie Too Large")),
                Check.of("silence", closedSilently("answered")),
                Check.of(
                        "lock",
                        answered(),
                        not("locked", 423),
                        method("no-put", "PUT"),
                        status(204),
                        sent("no-token", "If", "")),
                Check.of("misdirected", answered(), status(421)),
                Check.of(
                        "proxy",
                        answered(),
                        not("challenged", 407),
                        status(200),
                        sent("no-credentials", "Proxy-Authorization", "Basic ")));
    }
}
