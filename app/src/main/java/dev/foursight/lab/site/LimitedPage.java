package dev.foursight.lab.site;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** A resource with a rate limit; {@code ?cost=N} asks for N tokens' worth of work. */
final class LimitedPage implements Page {

    static final int CAPACITY = 5;

    private static final Pattern COST = Pattern.compile("cost=([1-9]|[1-5]\\d|60)");

    private final TokenBucket bucket;
    private final Problems problems;

    LimitedPage(TokenBucket bucket, Problems problems) {
        this.bucket = bucket;
        this.problems = problems;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    @Override
    public Reply answer(Request request) {
        String query = request.getHttpURI().getQuery();
        int cost = 1;
        if (query != null) {
            Matcher matcher = COST.matcher(query);
            if (!matcher.matches()) {
                return problems.reply(400, "rate.query-malformed");
            }
            cost = Integer.parseInt(matcher.group(1));
        }
        long wait = bucket.take(cost);
        if (wait > 0) {
            return problems.reply(
                            429,
                            "rate.limited",
                            Map.of("capacity", CAPACITY, "cost", cost, "wait", wait))
                    .with("Retry-After", String.valueOf(wait));
        }
        return Reply.text(200, "Served at a cost of " + cost + ".\n")
                .with("Cache-Control", "no-store");
    }
}
