package dev.foursight.lab.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Accept accept = new Accept(request.getHeaders().getCSV(HttpHeader.ACCEPT, true));
        Document best =
                variants.stream()
                        .max(Comparator.comparingDouble(variant -> accept.weight(variant.type())))
                        .orElseThrow();
        Reply reply =
                accept.weight(best.type()) > 0
                        ? delivery.answer(request, best)
                        : problems.reply(406, "negotiation.accept", Map.of("types", types()));
        return reply.with("Vary", "Accept");
    }

    private String types() {
        return String.join(", ", variants.stream().map(Document::type).toList());
    }
}
