package dev.foursight.probe.report;

/** A search for the cause of a refusal in sentences. */
public final class CauseWords {

    private CauseWords() {}

    /** What was found out, and what to do next. */
    public static String sentence(CauseReport report) {
        return why(report) + report.decisive().map(it -> " " + decisive(report, it)).orElse("");
    }

    private static String why(CauseReport report) {
        return switch (report.end()) {
            case FOUND -> "Found after " + requests(report) + ".";
            case NOTHING_CHANGES_IT ->
                    "No single change to the request, and not all of them together, changes the answer: the server decides by its own state or rules. Ask whoever runs it.";
            case NOTHING_TO_CHANGE ->
                    "The request is as plain as it can be: nothing could be left out. The server decides by its own state or rules.";
            case VARIES ->
                    "The answer varies by itself: the same request did not get the same answer twice. Nothing can be learned from changes to it. Try again later.";
            case NOT_REFUSED ->
                    "The answer is "
                            + words(report.original())
                            + ": no refusal, so there is no cause to look for.";
            case ASKED_TO_WAIT ->
                    "The server asks to send less, so nothing more was sent."
                            + report.retryAfterSeconds()
                                    .map(seconds -> " Try again in " + seconds + " s.")
                                    .orElse(" Try again later, with fewer requests a second.");
            case UNREACHABLE ->
                    report.requests() > 1
                            ? "The server takes no more connections, so the search stopped after "
                                    + requests(report)
                                    + ". Try again later, with fewer requests a second."
                            : "No connection could be had.";
            case BUDGET_SPENT ->
                    "Stopped after "
                            + requests(report)
                            + ": that was all that may be sent, or all the time there was. Allow more, or leave out parts yourself.";
            case CANCELLED -> "Stopped after " + requests(report) + ".";
        };
    }

    private static String decisive(CauseReport report, Attempt attempt) {
        String smallest =
                report.end() == CauseReport.End.FOUND
                        ? "The smallest change that changes the answer: "
                        : "The smallest change known so far to change the answer: ";
        return smallest
                + "the request "
                + attempt.title()
                + ". It gets "
                + words(attempt)
                + " instead of "
                + words(report.original())
                + "."
                + remark(attempt);
    }

    private static String remark(Attempt attempt) {
        return switch (attempt.effect()) {
            case REFUSED_OTHERWISE ->
                    " That is another refusal: a second fault stands behind the first, or the server wants this part.";
            case REDIRECTED -> " The redirect was not followed.";
            default ->
                    attempt.changes().size() > 1
                            ? " None of these changes is enough without the others."
                            : "";
        };
    }

    private static String requests(CauseReport report) {
        return report.requests() == 1 ? "1 request" : report.requests() + " requests";
    }

    /** The answer as a word in a sentence. */
    public static String words(Attempt attempt) {
        return switch (attempt.answer()) {
            case "closed-silently" -> "no answer (connection closed)";
            case "reset" -> "no answer (connection reset)";
            case "timed-out" -> "no answer in time";
            case "unparsable" -> "an answer that is no HTTP";
            default -> attempt.answer();
        };
    }
}
