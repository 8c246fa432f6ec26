package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/** Chunked content that does not follow the grammar of chunks. */
final class FramingChunkMalformed extends RequestCause {

    /** Servers read a line with a chunk's size into a buffer of some kilobytes or less. */
    private static final int LONG_EXTENSION = 1_000;

    /** What some servers take for too much content. */
    private static final Set<String> TOO_MUCH = Set.of("huge", "extension");

    FramingChunkMalformed() {
        super("framing.chunk-malformed", "RFC 9112 §7.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        if (!Framing.of(sent).isChunked() || sent.content().isEmpty() || !sent.isContentWhole()) {
            return Optional.empty();
        }
        Chunks chunks = Chunks.of(sent);
        if (!chunks.fault().isEmpty()) {
            return Optional.of(found(sent, chunks.fault(), chunks.from(), chunks.to()));
        }
        return sent.isRefused()
                ? chunks.extensions().stream()
                        .filter(extension -> extension.to() - extension.from() > LONG_EXTENSION)
                        .findFirst()
                        .map(it -> found(sent, "extension", it.from(), it.to()))
                : Optional.empty();
    }

    private static Diagnosis found(Sent sent, String variant, int from, int to) {
        int head = sent.request().headEnd();
        return Diagnosis.of(Confidence.LIKELY, Stage.CONTENT)
                .as(variant)
                .fact("text", Grammar.brief(sent.content().substring(from, to)))
                .fact("size", to - from)
                .seen(sent.at(head + from, head + to))
                .mend(CraftUse.of("content-length"));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return TOO_MUCH.contains(fault.variant()) ? Set.of(400, 413) : Set.of(400);
    }
}
