package dev.foursight.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All responses that came on one connection.
 *
 * @param interim the 1xx responses before the final one (RFC 9110 §15.2)
 * @param response the final response to the first request, or null if none came
 * @param more responses after it: to what the server took for further requests
 */
public record Answers(
        List<ParsedResponse> interim,
        @Nullable ParsedResponse response,
        List<ParsedResponse> more) {

    public static final Answers NONE = new Answers(List.of(), null, List.of());

    public Answers {
        interim = List.copyOf(interim);
        more = List.copyOf(more);
    }

    /** Sorts responses in order of arrival into interim, final and further ones. */
    public static Answers of(List<ParsedResponse> inOrder) {
        int last = 0;
        while (last < inOrder.size() && isInterim(inOrder.get(last))) {
            last++;
        }
        if (last == inOrder.size()) {
            return new Answers(inOrder, null, List.of());
        }
        return new Answers(
                inOrder.subList(0, last),
                inOrder.get(last),
                inOrder.subList(last + 1, inOrder.size()));
    }

    /** 101 ends HTTP on the connection, so it is final here. */
    private static boolean isInterim(ParsedResponse response) {
        return response.status() >= 100 && response.status() < 200 && response.status() != 101;
    }
}
