package dev.foursight.explain;

import dev.foursight.explain.answer.Statement;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All known fingerprints. */
public final class Signatures {

    /** The rank of a reason that the answer states: behind a page that is known to mean it. */
    private static final int STATED = 9_999;

    private final List<Signature> all;

    /**
     * Those that are about the page or the head, by the status that they need, with those of any.
     */
    private final Map<Integer, Fingerprint[]> byStatus = new HashMap<>();

    private final Fingerprint[] anyStatus;
    private final OfField[] byField;
    private final StatedReasons reasons;

    public Signatures(List<Signature> all) {
        this.all = List.copyOf(all);
        this.reasons = new StatedReasons(all);
        List<Fingerprint> whole = new ArrayList<>();
        Map<String, List<Fingerprint>> named = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isStated()) {
                continue;
            }
            String field = all.get(i).field();
            List<Fingerprint> group =
                    field.isEmpty() || field.startsWith(":")
                            ? whole
                            : named.computeIfAbsent(
                                    field.toLowerCase(Locale.ROOT), name -> new ArrayList<>());
            group.add(new Fingerprint(all.get(i), i));
            if (all.get(i).isJson()) {
                group.add(new Fingerprint(all.get(i).spaced(), i));
            }
        }
        Set<Integer> codes = new TreeSet<>();
        whole.forEach(one -> codes.add(one.signature().status()));
        for (Integer code : codes) {
            byStatus.put(code, ofStatus(whole, code));
        }
        anyStatus = ofStatus(whole, 0);
        byField =
                named.entrySet().stream()
                        .map(group ->
                                new OfField(
                                        group.getKey(),
                                        Fields.marks(group.getKey()),
                                        List.copyOf(group.getValue())))
                        .toArray(OfField[]::new);
    }

    private static Fingerprint[] ofStatus(List<Fingerprint> whole, int code) {
        return whole.stream().filter(one -> isFor(one, code)).toArray(Fingerprint[]::new);
    }

    private static boolean isFor(Fingerprint one, int status) {
        return one.signature().status() == 0 || one.signature().status() == status;
    }

    /** Those about the value of one field. */
    private record OfField(String name, long mark, List<Fingerprint> fingerprints) {}

    public List<Signature> all() {
        return all;
    }

    /** The fingerprints an answer shows: those that name a cause first, then the longer ones. */
    List<SignatureMatch> matching(
            ParsedResponse response, Statement said, Bytes received, PageText page) {
        Matches matches = new Matches();
        for (Fingerprint one : byStatus.getOrDefault(response.status(), anyStatus)) {
            matches.add(one.rank(), one.index(), one.in(response, received, page));
        }
        for (OfField field : byField) {
            if ((field.mark() & response.fields().marks()) != 0) {
                matching(field, response, matches);
            }
        }
        reasons.match(response, said, received, page)
                .ifPresent(match -> matches.add(STATED, all.size(), match));
        return matches.inOrder();
    }

    /** Of several lines the first that shows it counts. */
    private static void matching(OfField field, ParsedResponse response, Matches matches) {
        List<FieldLine> lines = response.fields().all(field.name());
        long[] letters = new long[lines.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letters.of(lines.get(i).value());
        }
        for (Fingerprint one : field.fingerprints()) {
            SignatureMatch match = null;
            for (int i = 0; i < letters.length && match == null; i++) {
                match = isFor(one, response.status()) ? one.in(lines.get(i), letters[i]) : null;
            }
            matches.add(one.rank(), one.index(), match);
        }
    }

    /** What was found, sorted while it is: by rank, then by place in the list. */
    private static final class Matches {

        private record Ranked(int rank, int index, SignatureMatch match) {}

        private final List<Ranked> found = new ArrayList<>();

        void add(int rank, int index, @Nullable SignatureMatch match) {
            if (match == null) {
                return;
            }
            int at = found.size();
            while (at > 0 && isBehind(found.get(at - 1), rank, index)) {
                at--;
            }
            found.add(at, new Ranked(rank, index, match));
        }

        private static boolean isBehind(Ranked one, int rank, int index) {
            return one.rank() < rank || (one.rank() == rank && one.index() > index);
        }

        List<SignatureMatch> inOrder() {
            List<SignatureMatch> matches = new ArrayList<>();
            for (Ranked one : found) {
                matches.add(one.match());
            }
            return List.copyOf(matches);
        }
    }
}
