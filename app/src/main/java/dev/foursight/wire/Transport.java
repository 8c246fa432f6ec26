package dev.foursight.wire;

import dev.foursight.http.Exchange;
import dev.foursight.http.WireRequest;

/**
 * Sends a request and waits for the end of the exchange. Blocks, so it is called on a virtual
 * thread.
 */
public interface Transport {

    /** Never throws for what the network does: every failure is the exchange's outcome. */
    Exchange send(WireRequest request, Call call);
}
