package archfixtures.foursight.lab;

import dev.foursight.wire.Transport;

/** Breaks a rule of the architecture on purpose. */
public final class LabBorrowsTheReader {

    public String name(Transport transport) {
        return transport.toString();
    }
}
