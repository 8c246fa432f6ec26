package dev.foursight.explain;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.craft.CraftUse;
import dev.foursight.explain.answer.RetryTimes;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks every rule about an exchange and puts what they find into words. */
public final class RuleExplainer implements Explainer {

    private final CauseIndex causeRules;
    private final RuleIndex<Requirement> requirements;
    private final Sentences sentences;
    private final SentenceFile titles;
    private final Signatures signatures;
    private final Catalogue catalogue;
    private final Meanings meanings;
    private final Summary summary;
    private final RetryAdvice retryAdvice;

    public RuleExplainer(
            List<CauseRule> causeRules,
            List<ConformanceRule> conformanceRules,
            Sentences sentences,
            Signatures signatures,
            Catalogue catalogue) {
        this.causeRules = new CauseIndex(causeRules);
        this.requirements =
                new RuleIndex<>(
                        conformanceRules.stream()
                                .map(rule ->
                                        new Requirement(rule, sentences.of("rules/" + rule.id())))
                                .toList(),
                        requirement -> requirement.rule().when());
        this.sentences = sentences;
        this.titles = sentences.of("remedies");
        this.signatures = signatures;
        this.catalogue = catalogue;
        this.meanings = new Meanings(catalogue);
        this.summary = new Summary(sentences);
        this.retryAdvice = new RetryAdvice(sentences);
    }

    @Override
    public Explanation explain(Exchange exchange) {
        Reading reading = new Reading(exchange, signatures);
        List<Suspect> suspects = Suspect.all(causeRules.of(reading), reading);
        Optional<Suspect> first =
                suspects.isEmpty() ? Optional.empty() : Optional.of(suspects.getFirst());
        Optional<StatusEntry> proved = proved(suspects);
        Optional<StatusEntry> entry =
                proved.filter(it -> it.code() == reading.status()).or(() -> meanings.of(reading));
        Optional<StatusEntry> effective = proved.filter(it -> it.code() != reading.status());
        return new Explanation(
                reading.response().isPresent() ? reading.status() : null,
                entry.map(StatusEntry::key).orElse(null),
                effective.map(StatusEntry::code).orElse(null),
                effective.map(StatusEntry::key).orElse(null),
                summary.headline(reading, first, entry),
                retryAdvice.persistence(reading, first, entry),
                retryAdvice.retry(reading, first, entry),
                Responder.of(reading).orElse(null),
                causes(reading, suspects),
                findings(reading),
                remedies(suspects),
                RetryTimes.of(reading).orElse(null));
    }

    /** A guess proves nothing: only a certain or likely cause may name the number behind. */
    private Optional<StatusEntry> proved(List<Suspect> suspects) {
        for (Suspect suspect : suspects) {
            String key = suspect.found().effectiveKey();
            if (key != null && suspect.found().confidence() != Confidence.POSSIBLE) {
                return catalogue.find(key);
            }
        }
        return Optional.empty();
    }

    private List<CauseFound> causes(Reading reading, List<Suspect> suspects) {
        List<CauseFound> causes = new ArrayList<>();
        for (Suspect suspect : suspects) {
            causes.add(cause(reading, suspect));
        }
        return List.copyOf(causes);
    }

    private CauseFound cause(Reading reading, Suspect suspect) {
        String id = suspect.rule().id();
        Diagnosis found = suspect.found();
        return new CauseFound(
                id,
                found.confidence(),
                withSetting(
                        sentences.fill(id, found.variant(), found.facts()),
                        reading.signatureOf(id)),
                found.evidence());
    }

    /** Adds the setting behind a cause where the sentence does not name it already. */
    private String withSetting(String sentence, Optional<SignatureMatch> named) {
        return named.filter(match -> sentence.contains(match.signature().directive())).isPresent()
                ? sentence
                : sentence + summary.setting(named);
    }

    /**
     * Where a record keeps only parts of an answer, there is nothing to hold against its writer.
     */
    private List<Finding> findings(Reading reading) {
        ParsedResponse response = reading.exchange().response();
        if (response == null || !response.fields().whole()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Requirement requirement : requirements.of(reading.signs())) {
            Optional<Judgement> judgement = requirement.rule().judge(reading);
            if (judgement.isPresent()) {
                findings.add(finding(requirement, judgement.get()));
            }
        }
        return List.copyOf(findings);
    }

    private Finding finding(Requirement requirement, Judgement judgement) {
        ConformanceRule rule = requirement.rule();
        return new Finding(
                rule.id(),
                rule.row(),
                rule.level(),
                rule.clause(),
                judgement.verdict(),
                requirement.sentences().fill(judgement.verdict().id(), judgement.facts()),
                judgement.evidence());
    }

    private record Requirement(ConformanceRule rule, SentenceFile sentences) {}

    private List<Remedy> remedies(List<Suspect> suspects) {
        List<CraftUse> crafts = new ArrayList<>();
        List<Remedy> remedies = new ArrayList<>();
        for (Suspect suspect : suspects) {
            for (CraftUse craft : suspect.found().remedies()) {
                if (!crafts.contains(craft)) {
                    crafts.add(craft);
                    remedies.add(remedy(suspect.rule().id(), craft));
                }
            }
        }
        return List.copyOf(remedies);
    }

    private Remedy remedy(String cause, CraftUse craft) {
        Map<String, String> facts = new TreeMap<>();
        craft.arguments()
                .forEach((name, value) -> facts.put(name.isEmpty() ? "value" : name, value));
        String all = craft.id() + " " + String.join(" ", facts.keySet());
        return new Remedy(cause, craft, titles.fill(titles.has(all) ? all : craft.id(), facts));
    }
}
