package dev.foursight.explain.grammar;

import dev.foursight.explain.Sentences;
import dev.foursight.explain.causes.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers departures, in the order in which a server meets them. */
final class Hits {

    /** More than a person reads; a request of nothing but bare LFs has no end otherwise. */
    static final int MOST = 500;

    private static final String FILE = "grammar";

    private record Hit(GrammarRule rule, int from, int to) {}

    private final String text;
    private final Sentences sentences;
    private final List<Departure> found = new ArrayList<>();
    private final List<Hit> head = new ArrayList<>();
    private int base;

    /**
     * @param text all bytes, one character each
     */
    Hits(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** What follows counts its offsets from here. */
    void from(int offset) {
        base = offset;
    }

    boolean isFull() {
        return found.size() + head.size() >= MOST;
    }

    /** Something in the head: a server meets it at its place. */
    void inHead(GrammarRule rule, int from, int to) {
        if (!isFull()) {
            head.add(new Hit(rule, base + from, base + to));
        }
    }

    /** The head has been read; what is found now is met after it. */
    void headRead() {
        head.stream()
                .sorted(Comparator.comparingInt(Hit::from))
                .map(this::told)
                .forEach(found::add);
        head.clear();
    }

    /** Something that shows only when the head is known. */
    void add(GrammarRule rule, int from, int to) {
        if (!isFull()) {
            found.add(told(new Hit(rule, base + from, base + to)));
        }
    }

    /** Something about bytes that are not at hand, shown at a place that is. */
    void add(GrammarRule rule, int from, int to, long count) {
        if (!isFull()) {
            found.add(told(new Hit(rule, base + from, base + to), count));
        }
    }

    private Departure told(Hit hit) {
        return told(hit, -1);
    }

    /**
     * @param count of the bytes meant; -1 for those at the place
     */
    private Departure told(Hit hit, long count) {
        int from = Math.clamp(hit.from(), 0, text.length() - 1);
        int to = Math.clamp(hit.to(), from + 1, text.length());
        String bytes = text.substring(from, to);
        Map<String, String> facts =
                Map.of(
                        "text", Grammar.brief(bytes.strip()),
                        "character", Grammar.name(bytes.charAt(0)),
                        "count", String.valueOf(count < 0 ? bytes.length() : count));
        return new Departure(hit.rule(), from, to, sentences.fill(FILE, hit.rule().id(), facts));
    }

    List<Departure> all() {
        headRead();
        return List.copyOf(found);
    }
}
