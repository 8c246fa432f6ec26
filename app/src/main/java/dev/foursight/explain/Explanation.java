package dev.foursight.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said of one exchange.
 *
 * @param code the status code, or null if no answer came
 * @param key the catalogue key of the code's meaning here, or null
 * @param effectiveCode the number behind the status line that the evidence proves, or null
 * @param persistence {@code temporary}, {@code permanent}, {@code depends} or {@code unknown}
 * @param retry whether and how to send again, in words
 * @param causes best first
 * @param retryTime when to send again, or null where the answer does not tell
 */
public record Explanation(
        @Nullable Integer code,
        @Nullable String key,
        @Nullable Integer effectiveCode,
        @Nullable String effectiveKey,
        String headline,
        String persistence,
        String retry,
        @Nullable AnsweredBy answeredBy,
        List<CauseFound> causes,
        List<Finding> findings,
        List<Remedy> remedies,
        @Nullable RetryTime retryTime) {

    /** Where the answer tells no time. */
    public Explanation(
            @Nullable Integer code,
            @Nullable String key,
            @Nullable Integer effectiveCode,
            @Nullable String effectiveKey,
            String headline,
            String persistence,
            String retry,
            @Nullable AnsweredBy answeredBy,
            List<CauseFound> causes,
            List<Finding> findings,
            List<Remedy> remedies) {
        this(
                code,
                key,
                effectiveCode,
                effectiveKey,
                headline,
                persistence,
                retry,
                answeredBy,
                causes,
                findings,
                remedies,
                null);
    }

    /** Whether nothing was refused and nothing needs a reason, so that no advice is due. */
    public boolean isSettled() {
        return code != null && code < 400 && causes.isEmpty() && retryTime == null;
    }
}
