package dev.foursight.lab.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** One resource in several media types, chosen by Accept (RFC 9110 §12.1). */
final class NegotiatedPage implements Page {

    private final List<Document> variants;
    private final Delivery delivery;
    private final Problems problems;

    /**
     * @param variants the server's favourite first
     */
    NegotiatedPage(List<Document> variants, Delivery delivery, Problems problems) {
        this.variants = variants;
        this.delivery = delivery;
        this.problems = problems;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    @Override
    public Reply answer(Request request) {
        Reply reply =
                best(request.getHeaders())
                        .map(best -> delivery.answer(request, best))
                        .orElseGet(this::refusal);
        return reply.with("Vary", "Accept");
    }

    private Reply refusal() {
        String types = String.join(", ", variants.stream().map(Document::type).toList());
        return problems.reply(406, "negotiation.accept", Map.of("types", types));
    }

    /** The one that the client likes most; empty if it takes none. */
    private Optional<Document> best(HttpFields fields) {
        if (!fields.contains(HttpHeader.ACCEPT)) {
            return Optional.of(variants.getFirst());
        }
        Accept accept = new Accept(fields.getCSV(HttpHeader.ACCEPT, true));
        return variants.stream()
                .max(Comparator.comparingDouble(variant -> accept.weight(variant.type())))
                .filter(best -> accept.weight(best.type()) > 0);
    }
}
