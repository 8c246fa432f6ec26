package archfixtures.foursight.probe;

import dev.foursight.wire.raw.RawTransport;

/** Breaks a rule of the architecture on purpose. */
public final class ProbeOpensTheRawWire {

    public RawTransport open() {
        return new RawTransport();
    }
}
