package dev.foursight.explain;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.craft.CraftUse;
import dev.foursight.http.Exchange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks every rule about an exchange and puts what they find into words. */
public final class RuleExplainer implements Explainer {

    private static final Comparator<Suspect> BEST_FIRST =
            Comparator.<Suspect, Confidence>comparing(suspect -> suspect.found().confidence())
                    .thenComparingInt(suspect -> -suspect.found().weight())
                    .thenComparing(suspect -> suspect.rule().id());

    private final List<CauseRule> causeRules;
    private final List<ConformanceRule> conformanceRules;
    private final Sentences sentences;
    private final Signatures signatures;
    private final Catalogue catalogue;
    private final Summary summary;

    public RuleExplainer(
            List<CauseRule> causeRules,
            List<ConformanceRule> conformanceRules,
            Sentences sentences,
            Signatures signatures,
            Catalogue catalogue) {
        this.causeRules = List.copyOf(causeRules);
        this.conformanceRules = List.copyOf(conformanceRules);
        this.sentences = sentences;
        this.signatures = signatures;
        this.catalogue = catalogue;
        this.summary = new Summary(sentences);
    }

    @Override
    public Explanation explain(Exchange exchange) {
        Reading reading = new Reading(exchange, signatures);
        List<Suspect> suspects = suspects(reading);
        Optional<Suspect> first = suspects.stream().findFirst();
        Optional<StatusEntry> effective = effective(suspects);
        Optional<StatusEntry> entry = entry(reading);
        return new Explanation(
                reading.response().isPresent() ? reading.status() : null,
                entry.map(StatusEntry::key).orElse(null),
                effective.map(StatusEntry::code).orElse(null),
                effective.map(StatusEntry::key).orElse(null),
                summary.headline(reading, first, entry),
                summary.persistence(reading, first, entry),
                summary.retry(reading, first, entry),
                Responder.of(reading).orElse(null),
                suspects.stream().map(suspect -> cause(reading, suspect)).toList(),
                findings(reading),
                suspects.stream()
                        .flatMap(suspect -> suspect.found().remedies().stream())
                        .distinct()
                        .map(this::remedy)
                        .toList());
    }

    private List<Suspect> suspects(Reading reading) {
        return causeRules.stream()
                .flatMap(rule ->
                        rule.examine(reading).map(found -> new Suspect(rule, found)).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    /** A vendor's own meaning of the number counts where that vendor wrote the answer. */
    private Optional<StatusEntry> entry(Reading reading) {
        if (reading.response().isEmpty()) {
            return Optional.empty();
        }
        return Responder.of(reading)
                .filter(author -> author.confidence() != Confidence.POSSIBLE)
                .flatMap(author -> vendorEntry(reading.status(), author.product()))
                .or(() -> catalogue.find(reading.status() + "@ietf"))
                .or(() -> catalogue.find(String.valueOf(reading.status())));
    }

    private Optional<StatusEntry> vendorEntry(int status, String product) {
        String name = product.toLowerCase(Locale.ROOT);
        return catalogue.entries().stream()
                .filter(entry -> entry.code() == status)
                .filter(entry -> name.startsWith(entry.originId()))
                .findFirst();
    }

    /** A guess proves nothing: only a certain or likely cause may name the number behind. */
    private Optional<StatusEntry> effective(List<Suspect> suspects) {
        return suspects.stream()
                .map(Suspect::found)
                .filter(found -> found.confidence() != Confidence.POSSIBLE)
                .flatMap(found -> Optional.ofNullable(found.effectiveKey()).stream())
                .findFirst()
                .flatMap(catalogue::find);
    }

    private CauseFound cause(Reading reading, Suspect suspect) {
        String id = suspect.rule().id();
        Diagnosis found = suspect.found();
        return new CauseFound(
                id,
                found.confidence(),
                sentences.fill(id, found.variant(), found.facts())
                        + summary.setting(reading.signatureOf(id)),
                found.evidence());
    }

    private List<Finding> findings(Reading reading) {
        return conformanceRules.stream()
                .flatMap(rule ->
                        rule.judge(reading).map(judgement -> finding(rule, judgement)).stream())
                .toList();
    }

    private Finding finding(ConformanceRule rule, Judgement judgement) {
        return new Finding(
                rule.id(),
                rule.row(),
                rule.level(),
                rule.clause(),
                judgement.verdict(),
                sentences.fill("rules/" + rule.id(), judgement.verdict().id(), judgement.facts()),
                judgement.evidence());
    }

    private Remedy remedy(CraftUse craft) {
        Map<String, String> facts = new HashMap<>();
        craft.arguments()
                .forEach((name, value) -> facts.put(name.isEmpty() ? "value" : name, value));
        return new Remedy(craft, sentences.fill("remedies", craft.id(), facts));
    }
}
