package dev.foursight.wire;

import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.TlsInfo;
import org.jspecify.annotations.Nullable;

/**
 * There will be no answer: carries the outcome out of the depth of a transport, never beyond it.
 */
public final class WireFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;
    private final transient @Nullable TlsInfo tls;

    public WireFailure(Outcome outcome) {
        this(outcome, null);
    }

    /**
     * @param tls what was seen of a handshake that failed, or null
     */
    public WireFailure(Outcome outcome, @Nullable TlsInfo tls) {
        this.outcome = outcome;
        this.tls = tls;
    }

    public WireFailure(Kind outcome, String kind, Phase phase, String detail) {
        this(Outcome.failed(outcome, kind, phase, detail));
    }

    public Outcome outcome() {
        return outcome;
    }

    public @Nullable TlsInfo tls() {
        return tls;
    }
}
