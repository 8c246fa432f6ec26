package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A transfer coding that the server does not know, or codings in an order that has no end. */
public final class FramingCodingUnknown extends RequestCause {

    /** The transfer codings of the registry (RFC 9112 §7.3). */
    public static final Set<String> REGISTERED =
            Set.of("chunked", "gzip", "x-gzip", "deflate", "compress", "x-compress");

    FramingCodingUnknown() {
        super("framing.coding-unknown", "RFC 9112 §6.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        Framing framing = Framing.of(sent);
        List<String> codings = framing.codings();
        String variant = framing.codingLines().isEmpty() ? "fine" : variant(codings);
        if (variant.equals("fine")) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.FRAMING + 1)
                        .as(variant)
                        .fact("codings", Grammar.brief(String.join(", ", codings)))
                        .seen(sent.at(framing.codingLines().getFirst()))
                        .mend(CraftUse.of("content-length")));
    }

    private static String variant(List<String> codings) {
        if (codings.isEmpty()) {
            return "empty";
        }
        if (!REGISTERED.containsAll(codings) && !codings.contains("chunked")) {
            return "";
        }
        if (!codings.getLast().equals("chunked")) {
            return "not-last";
        }
        if (codings.stream().filter("chunked"::equals).count() > 1) {
            return "twice";
        }
        if (!REGISTERED.containsAll(codings)) {
            return "";
        }
        return codings.size() > 1 ? "compressed" : "fine";
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 501);
    }
}
