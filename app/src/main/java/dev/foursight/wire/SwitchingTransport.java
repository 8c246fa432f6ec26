package dev.foursight.wire;

import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Exchange;
import dev.foursight.http.WireRequest;

/** Takes the transport that speaks the draft's protocol. */
public final class SwitchingTransport implements Transport {

    private final Transport http1;
    private final Transport http2;

    public SwitchingTransport(Transport http1, Transport http2) {
        this.http1 = http1;
        this.http2 = http2;
    }

    @Override
    public Exchange send(WireRequest request, Call call) {
        Protocol protocol = request.draft().connection().protocol();
        return (protocol == Protocol.HTTP_2 ? http2 : http1).send(request, call);
    }
}
