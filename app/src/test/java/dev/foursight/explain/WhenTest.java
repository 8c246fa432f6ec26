package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.conformance.ConformanceRules;
import dev.foursight.fuzz.Mangler;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a rule declares of when it may speak hides nothing that it says when it is asked anyway. */
class WhenTest {

    /** Longer ones say nothing new here and take their time. */
    private static final int LONGEST = 4_000;

    private static final int[] CODES = {200, 204, 304, 400, 401, 403, 404, 405, 412, 416, 431, 501};

    private static List<Reading> readings;

    @BeforeAll
    static void read() {
        List<Exchange> known =
                Stream.of(
                                Stream.concat(Captures.all().stream(), Captures.more().stream())
                                        .map(Captures.Capture::exchange),
                                Case.all().stream().map(Case::exchange),
                                ShippedTexts.signatures().all().stream()
                                        .flatMap(it ->
                                                Stream.of(
                                                        Samples.exchange(it), Samples.without(it))))
                        .flatMap(these -> these)
                        .toList();
        readings = Stream.concat(known.stream(), broken(known).stream()).map(Readings::of).toList();
    }

    /** The same with broken bytes, with another status, with another's answer and with none. */
    private static List<Exchange> broken(List<Exchange> known) {
        Random random = new Random(6);
        Mangler mangler = new Mangler(random);
        List<Exchange> broken = new ArrayList<>();
        for (Exchange whole : known) {
            Bytes sent = whole.sent();
            if (sent == null || sent.length() + whole.received().length() > LONGEST) {
                continue;
            }
            broken.add(with(whole, mangler.mangled(sent), mangler.mangled(whole.received())));
            String answer = whole.received().latin1();
            if (answer.startsWith("HTTP/1.1 ") && answer.length() > 12) {
                int code = CODES[random.nextInt(CODES.length)];
                broken.add(
                        with(
                                whole,
                                sent,
                                Bytes.ofLatin1("HTTP/1.1 " + code + answer.substring(12))));
            }
            broken.add(with(whole, sent, known.get(random.nextInt(known.size())).received()));
            broken.add(with(whole, sent, Bytes.EMPTY));
        }
        return broken;
    }

    private static Exchange with(Exchange whole, Bytes sent, Bytes received) {
        return Exchange.ofBytes(
                whole.url(),
                sent,
                received,
                false,
                received.length(),
                whole.outcome(),
                whole.ended(),
                whole.timing(),
                whole.tls(),
                whole.events());
    }

    @Test
    void hidesNoCause() {
        List<CauseRule> rules = ShippedExplainer.causes();
        CauseIndex index = new CauseIndex(rules);
        Set<String> hidden = new TreeSet<>();
        for (Reading reading : readings) {
            List<CauseRule> asked = index.of(reading);
            for (CauseRule rule : rules) {
                if (!asked.contains(rule) && rule.examine(reading).isPresent()) {
                    hidden.add(rule.id());
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    @Test
    void hidesNoFinding() {
        List<ConformanceRule> rules = ConformanceRules.all();
        RuleIndex<ConformanceRule> index = new RuleIndex<>(rules, ConformanceRule::when);
        Set<String> hidden = new TreeSet<>();
        for (Reading reading : readings) {
            List<ConformanceRule> asked = index.of(reading.signs());
            for (ConformanceRule rule : rules) {
                if (!asked.contains(rule) && rule.judge(reading).isPresent()) {
                    hidden.add(rule.id());
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    /** Else the index would be of no use. */
    @Test
    void asksFewRules() {
        RuleIndex<ConformanceRule> index =
                new RuleIndex<>(ConformanceRules.all(), ConformanceRule::when);
        double asked =
                readings.stream()
                        .mapToInt(reading -> index.of(reading.signs()).size())
                        .average()
                        .orElseThrow();
        assertThat(asked).isLessThan(ConformanceRules.all().size() / 3.0);
    }
}
