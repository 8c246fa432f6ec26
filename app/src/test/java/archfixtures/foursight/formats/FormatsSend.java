package archfixtures.foursight.formats;

import dev.foursight.wire.Call;

/** Breaks a rule of the architecture on purpose. */
public final class FormatsSend {

    public void stop(Call call) {
        call.cancel();
    }
}
