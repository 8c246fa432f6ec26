package dev.foursight.exercise;

import dev.foursight.http.Exchange;
import java.util.List;
import java.util.Map;

/**
 * A task at the lab, and how to see that it is done.
 *
 * @param id name of its file without ending, and of its check
 * @param hint how to begin, for who asks; words between backticks are to be typed
 * @param notYet by id of a condition: what is missing while it does not hold; {@code {status}}
 *     stands for the answer's
 * @param done what was to be learned
 * @param readOn catalogue key of the page about it
 */
public record Exercise(
        String id,
        String title,
        String task,
        String hint,
        Map<String, String> notYet,
        String done,
        Start start,
        String readOn,
        Check check) {

    public Exercise {
        notYet = Map.copyOf(notYet);
    }

    /**
     * The request to begin with.
     *
     * @param door {@code plain}, {@code tls} or {@code proxy}
     * @param target may hold {@code {plain}} and {@code {tls}}, host and port of these doors
     * @param fields field lines {@code Name: value}
     */
    public record Start(
            String door, String method, String target, List<String> fields, String content) {
        public Start {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What the exchanges so far show.
     *
     * @param trail since the exercise was begun, oldest first, at least one
     */
    public Judgement judge(List<Exchange> trail) {
        return check.missing(trail)
                .<Judgement>map(reason -> new Judgement.NotYet(sentence(reason, trail.getLast())))
                .orElseGet(() -> new Judgement.Passed(done));
    }

    private String sentence(String reason, Exchange last) {
        return notYet.getOrDefault(reason, "").replace("{status}", Integer.toString(last.status()));
    }
}
