package archfixtures.foursight.probe.report;

import dev.foursight.wire.Call;

/** Breaks a rule of the architecture on purpose. */
public final class ReportSends {

    public void stop(Call call) {
        call.cancel();
    }
}
