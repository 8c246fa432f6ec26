package archfixtures.foursight.wire;

import javafx.scene.paint.Color;

/** Breaks a rule of the architecture on purpose. */
public final class WireDraws {

    public Color colour() {
        return Color.RED;
    }
}
