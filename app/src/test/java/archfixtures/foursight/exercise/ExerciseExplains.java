package archfixtures.foursight.exercise;

import dev.foursight.explain.Explainer;

/** Breaks a rule of the architecture on purpose. */
public final class ExerciseExplains {

    public String name(Explainer explainer) {
        return explainer.toString();
    }
}
