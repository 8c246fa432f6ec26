package archfixtures.foursight.ui.codes;

import archfixtures.foursight.wire.raw.RawUsesOkHttp;

/** Breaks a rule of the architecture on purpose. */
public final class ScreenTouchesTheRawWire {

    public RawUsesOkHttp wire() {
        return new RawUsesOkHttp();
    }
}
