package dev.foursight.explain;

import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.answer.Statement;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprints that are no server's: names and words by which answers of many makers say what
 * is wrong. Of several the first in the list counts.
 */
final class StatedReasons {

    /** So many words of a page tell what it is about. */
    private static final int PAGE_WORDS = 150;

    private static final int SHOWN = 200;

    private static final String BUSY = "rate.limited";

    private final List<Signature> all;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /** Those that a page may say. */
    private final List<Phrase> onPages;

    /** Words that state a reason. */
    private static final class Phrase {

        private final List<String> words;

        /** Of its words, to see at once that most texts do not hold it. */
        private final int[] marks;

        private final int signature;

        /** Whether a page may say it, not an application alone. */
        private final boolean page;

        Phrase(List<String> words, int[] marks, int signature, boolean page) {
            this.words = words;
            this.marks = marks;
            this.signature = signature;
            this.page = page;
        }

        boolean isAt(List<String> text, int at) {
            boolean same = at + words.size() <= text.size();
            for (int i = 0; same && i < words.size(); i++) {
                same = text.get(at + i).equals(words.get(i));
            }
            return same;
        }
    }

    private record Hit(int signature, String said) {}

    StatedReasons(List<Signature> signatures) {
        all = signatures.stream().filter(Signature::isStated).toList();
        for (int i = 0; i < all.size(); i++) {
            for (String text : all.get(i).contains()) {
                add(text, i);
            }
        }
        onPages = phrases.stream().filter(phrase -> phrase.page).toList();
    }

    private void add(String text, int signature) {
        String field = all.get(signature).field();
        if (field.equals(Signature.CODE)) {
            byName.computeIfAbsent(Words.name(text), name -> new ArrayList<>()).add(signature);
            return;
        }
        List<String> words = Words.of(text, PAGE_WORDS);
        phrases.add(new Phrase(words, marks(words), signature, field.equals(Signature.PAGE)));
    }

    private static int[] marks(List<String> words) {
        return words.stream().map(PageMarks::of).flatMapToInt(IntStream::of).toArray();
    }

    /** The reason that the answer states. */
    Optional<SignatureMatch> match(
            ParsedResponse response, Statement said, Bytes received, PageText page) {
        if (response.status() < 200 || (response.status() >= 300 && response.status() < 400)) {
            return Optional.empty();
        }
        Hit best = null;
        for (String code : said.codes()) {
            best = better(best, named(code, response.status()));
        }
        for (String sentence : said.sentences()) {
            PageMarks marks =
                    sentence.equals(said.page())
                            ? page.marks()
                            : new PageMarks(sentence.toLowerCase(Locale.ROOT));
            best = better(best, worded(sentence, marks, false, response.status()));
        }
        if (!said.page().isEmpty()) {
            best = better(best, worded(said.page(), page.marks(), true, response.status()));
        }
        return best == null ? Optional.empty() : Optional.of(found(best, response, received));
    }

    private static @Nullable Hit better(@Nullable Hit one, @Nullable Hit other) {
        return one == null || (other != null && other.signature() < one.signature()) ? other : one;
    }

    private @Nullable Hit named(String code, int status) {
        return byName.getOrDefault(Words.name(code), List.of()).stream()
                .filter(signature -> fits(signature, status))
                .map(signature -> new Hit(signature, code))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Hit worded(String text, PageMarks marks, boolean page, int status) {
        List<Phrase> perhaps = perhaps(marks, page, status);
        List<String> words = perhaps.isEmpty() ? List.of() : Words.of(text, PAGE_WORDS);
        Hit best = null;
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : perhaps) {
                if ((best == null || phrase.signature < best.signature())
                        && phrase.isAt(words, at)) {
                    best = new Hit(phrase.signature, page ? String.join(" ", phrase.words) : text);
                }
            }
        }
        return best;
    }

    /** What a text with these marks may say; nothing of most texts. */
    private List<Phrase> perhaps(PageMarks marks, boolean page, int status) {
        List<Phrase> perhaps = new ArrayList<>();
        for (Phrase phrase : page ? onPages : phrases) {
            if (marks.mayHave(phrase.marks) && fits(phrase.signature, status)) {
                perhaps.add(phrase);
            }
        }
        return perhaps;
    }

    /** Where the server failed, its words tell of its own troubles; only that it is busy counts. */
    private boolean fits(int signature, int status) {
        Signature wanted = all.get(signature);
        return status >= 500
                ? wanted.cause().equals(BUSY) && wanted.field().equals(Signature.CODE)
                : (wanted.status() == 0 && !isAboutTarget(wanted, status))
                        || wanted.status() == status
                        || (wanted.status() == 400 && status < 300);
    }

    /** A page that stands for a missing one may speak of anything. */
    private static boolean isAboutTarget(Signature wanted, int status) {
        return wanted.field().equals(Signature.PAGE)
                && (status == 404 || status == 405 || status == 410);
    }

    private SignatureMatch found(Hit hit, ParsedResponse response, Bytes received) {
        String said = hit.said().strip();
        String shown = said.length() <= SHOWN ? said : said.substring(0, SHOWN) + "…";
        Bytes wanted = Bytes.ofUtf8(said);
        int from =
                response.from() < 0 || wanted.isEmpty()
                        ? -1
                        : received.indexOf(wanted, response.from());
        return new SignatureMatch(
                all.get(hit.signature()),
                new Evidence(
                        Where.RECEIVED,
                        from < 0 ? null : from,
                        from < 0 ? null : from + wanted.length(),
                        shown));
    }
}
