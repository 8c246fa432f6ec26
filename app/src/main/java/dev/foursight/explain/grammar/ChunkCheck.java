package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Chunks;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.HeadLine;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Chunked content and its trailer section (RFC 9112 §7.1). */
final class ChunkCheck implements Check {

    /** A longer extension costs a pattern its stack; it counts as well formed. */
    private static final int MOST_READ = 1000;

    private static final Pattern EXTENSIONS =
            Pattern.compile(
                    "(?:[ \\t]*;[ \\t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+"
                            + "(?:[ \\t]*=[ \\t]*(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+"
                            + "|\"(?:[^\"\\\\]|\\\\.)*+\"))?)*+");

    /** Fields that a recipient needs before the content (RFC 9110 §6.5.1). */
    private static final Set<String> IN_HEAD_ONLY =
            Set.of(
                    "transfer-encoding",
                    "content-length",
                    "host",
                    "connection",
                    "te",
                    "trailer",
                    "expect",
                    "range",
                    "authorization",
                    "proxy-authorization",
                    "cookie",
                    "content-encoding",
                    "content-type",
                    "content-range",
                    "cache-control",
                    "max-forwards");

    @Override
    public void read(Message message, Hits hits) {
        message.chunks().ifPresent(chunks -> read(message, chunks, hits));
    }

    private static void read(Message message, Chunks chunks, Hits hits) {
        int base = message.request().headEnd();
        for (Chunks.Extension extension : chunks.extensions()) {
            int from = base + extension.from();
            int to = base + extension.to();
            boolean good =
                    to - from > MOST_READ
                            || EXTENSIONS.matcher(message.text().substring(from, to)).matches();
            hits.add(
                    good ? GrammarRule.CHUNK_EXTENSION : GrammarRule.CHUNK_EXTENSION_FORM,
                    from,
                    to);
        }
        if (!chunks.fault().isEmpty()) {
            hits.add(rule(chunks.fault()), base + chunks.from(), base + chunks.to());
        } else if (chunks.ended()) {
            trailers(message.text(), base + chunks.from(), base + chunks.to(), hits);
        } else {
            hits.add(
                    GrammarRule.CHUNKS_UNFINISHED,
                    message.text().length() - 1,
                    message.text().length());
        }
    }

    private static GrammarRule rule(String fault) {
        return switch (fault) {
            case "huge" -> GrammarRule.CHUNK_HUGE;
            case "longer" -> GrammarRule.CHUNK_END;
            case "trailer" -> GrammarRule.TRAILER_FORM;
            default -> GrammarRule.CHUNK_SIZE;
        };
    }

    private static void trailers(String text, int from, int to, Hits hits) {
        for (HeadLine line : HeadLine.in(text, from, to)) {
            int colon = line.text().indexOf(':');
            String name = line.text().substring(0, Math.max(colon, 0));
            if (!Grammar.isToken(name)) {
                hits.add(GrammarRule.TRAILER_FORM, line.from(), line.to());
            } else if (IN_HEAD_ONLY.contains(name.toLowerCase(Locale.ROOT))) {
                hits.add(GrammarRule.TRAILER_FIELD, line.from(), line.to());
            }
        }
    }
}
