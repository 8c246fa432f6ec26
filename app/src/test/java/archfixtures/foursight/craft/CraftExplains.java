package archfixtures.foursight.craft;

import dev.foursight.explain.Explainer;

/** Breaks a rule of the architecture on purpose. */
public final class CraftExplains {

    public String name(Explainer explainer) {
        return explainer.toString();
    }
}
