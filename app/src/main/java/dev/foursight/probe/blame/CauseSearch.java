package dev.foursight.probe.blame;

import dev.foursight.probe.blame.Trials.Trial;
import dev.foursight.probe.report.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the smallest change that changes the answer: the suspicious ones singly, then all at
 * once, made smaller and smaller.
 */
final class CauseSearch {

    private static final int MOST_SINGLES = 4;
    private static final int MOST_REMEDIES = 2;

    private final Trials trials;
    private final Ranking ranking;
    private final List<Change> changes;
    private final List<Change> remedies;

    /**
     * @param changes ranked
     * @param remedies tried singly, where leaving parts out has not helped
     */
    CauseSearch(Trials trials, Ranking ranking, List<Change> changes, List<Change> remedies) {
        this.trials = trials;
        this.ranking = ranking;
        this.changes = changes;
        this.remedies = remedies;
    }

    /**
     * Empty where nothing changes the answer.
     *
     * @throws SearchEnded before it is done
     */
    Optional<List<Change>> smallest() {
        Optional<List<Change>> found = found();
        return found.map(this::cured).map(this::milder);
    }

    private Optional<List<Change>> found() {
        Optional<Change> other = Optional.empty();
        for (Change single : suspicious()) {
            Effect effect = trials.effect(List.of(single));
            if (effect.isCure()) {
                return Optional.of(List.of(single));
            }
            other = other.isEmpty() && effect.isChange() ? Optional.of(single) : other;
        }
        return together(other).or(this::singly);
    }

    private List<Change> suspicious() {
        return changes.stream()
                .filter(change -> change.tier() != Tier.QUESTION)
                .filter(change -> ranking.score(change) >= Ranking.SUSPICIOUS)
                .limit(MOST_SINGLES)
                .toList();
    }

    /** What the explainer would do, which may add something instead of leaving it out. */
    private Optional<List<Change>> remedied() {
        return remedies.stream()
                .limit(MOST_REMEDIES)
                .map(List::of)
                .filter(remedy -> trials.effect(remedy).isCure())
                .findFirst();
    }

    /** All at once, and then what is left of them. */
    private Optional<List<Change>> together(Optional<Change> other) {
        int before = 0;
        for (Tier tier : Tier.values()) {
            List<Change> all =
                    changes.stream().filter(change -> change.tier().compareTo(tier) <= 0).toList();
            boolean asksElse = tier == Tier.QUESTION && other.isPresent();
            if (tier == Tier.QUESTION && remedied().isPresent()) {
                return remedied();
            }
            if (all.size() > before && !asksElse) {
                Effect effect = trials.effect(all);
                if (effect.isCure()) {
                    return Optional.of(minimal(all, Effect::isCure));
                }
                if (effect.isChange()) {
                    return Optional.of(
                            other.map(List::of).orElseGet(() -> minimal(all, Effect::isChange)));
                }
            }
            before = all.size();
        }
        return other.map(List::of);
    }

    private List<Change> minimal(List<Change> all, Predicate<Effect> goal) {
        return Minimizer.minimal(all, some -> goal.test(trials.effect(some)));
    }

    /** One change may undo what another one mends. */
    private Optional<List<Change>> singly() {
        return changes.stream()
                .map(List::of)
                .filter(single -> trials.effect(single).isChange())
                .findFirst();
    }

    /** Another refusal will do only where no acceptance was met on the way. */
    private List<Change> cured(List<Change> found) {
        if (trials.effect(found).isCure()) {
            return found;
        }
        return trials.all().stream()
                .filter(trial -> trial.attempt().effect().isCure())
                .map(Trial::changes)
                .min(Comparator.comparingInt(List::size))
                .map(cure -> minimal(cure, Effect::isCure))
                .or(this::remedied)
                .orElse(found);
    }

    private List<Change> milder(List<Change> found) {
        boolean cure = trials.effect(found).isCure();
        List<Change> mild = new ArrayList<>(found);
        for (int i = 0; i < mild.size(); i++) {
            for (Change less : mild.get(i).milder()) {
                List<Change> attempt = new ArrayList<>(mild);
                attempt.set(i, less);
                Effect effect = trials.effect(attempt);
                if (cure ? effect.isCure() : effect.isChange()) {
                    mild = attempt;
                    break;
                }
            }
        }
        return mild;
    }
}
