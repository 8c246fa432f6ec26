package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import java.util.Optional;
import java.util.Set;

/** Chunked content that does not follow the grammar of chunks. */
final class FramingChunkMalformed extends RequestCause {

    FramingChunkMalformed() {
        super("framing.chunk-malformed", "RFC 9112 §7.1");
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        if (!Framing.of(sent.request().fields()).isChunked() || sent.content().isEmpty()) {
            return Optional.empty();
        }
        Chunks chunks = Chunks.of(sent.content());
        if (chunks.fault().isEmpty()) {
            return Optional.empty();
        }
        int head = sent.request().headEnd();
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.CONTENT)
                        .as(chunks.fault())
                        .fact(
                                "text",
                                Grammar.brief(sent.content().substring(chunks.from(), chunks.to())))
                        .seen(sent.at(head + chunks.from(), head + chunks.to()))
                        .mend(CraftUse.of("content-length")));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return fault.variant().equals("huge") ? Set.of(400, 413) : Set.of(400);
    }
}
