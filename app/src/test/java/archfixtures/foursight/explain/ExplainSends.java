package archfixtures.foursight.explain;

import dev.foursight.wire.Call;

/** Breaks a rule of the architecture on purpose. */
public final class ExplainSends {

    public void stop(Call call) {
        call.cancel();
    }
}
