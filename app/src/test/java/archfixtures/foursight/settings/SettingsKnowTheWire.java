package archfixtures.foursight.settings;

import dev.foursight.wire.Call;

/** Breaks a rule of the architecture on purpose. */
public final class SettingsKnowTheWire {

    public void stop(Call call) {
        call.cancel();
    }
}
