package dev.foursight.explain.fields;

import dev.foursight.explain.answer.StructuredField;
import java.util.ArrayList;
import java.util.List;

/** Fields that name who made the answer and who passed it on. */
final class SenderNotes {

    private static final int MOST = 5;

    private SenderNotes() {}

    static List<Said> server(Seen seen) {
        return seen.value().isEmpty()
                ? List.of()
                : List.of(Said.of("server").with("product", seen.value()));
    }

    static List<Said> via(Seen seen) {
        List<String> hops = seen.members();
        if (hops.isEmpty()) {
            return List.of();
        }
        List<String> names = hops.stream().map(SenderNotes::receivedBy).toList();
        return List.of(
                hops.size() == 1
                        ? Said.of("via-one").with("name", names.getFirst())
                        : Said.of("via")
                                .with("number", hops.size())
                                .listing("names", names)
                                .with("last", names.getLast()));
    }

    /** The second word of {@code 1.1 name (comment)}. */
    private static String receivedBy(String hop) {
        String[] words = hop.split("\\s+", 3);
        return words.length > 1 ? words[1] : hop;
    }

    static List<Said> proxyStatus(Seen seen) {
        List<Said> said = new ArrayList<>();
        for (StructuredField.Member proxy :
                StructuredField.list(seen.fields(), seen.line().name().strip())) {
            if (said.size() < MOST) {
                said.add(member(proxy));
            }
        }
        return said.isEmpty() ? List.of(Said.of("not-structured")) : said;
    }

    private static Said member(StructuredField.Member proxy) {
        Said said =
                proxy.parameter("error")
                        .map(error -> Said.of("proxy-error").with("error", error))
                        .or(() ->
                                proxy.parameter("received-status")
                                        .map(status ->
                                                Said.of("proxy-passed").with("status", status)))
                        .orElse(Said.of("proxy-named"));
        return said.with("proxy", proxy.value());
    }
}
