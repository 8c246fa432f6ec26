package dev.foursight.craft.provoke;

import dev.foursight.http.Endpoint;

/** Where a request goes, as its target and Host write it. */
final class Authority {

    private Authority() {}

    /** The host without a port, in brackets if it is an IPv6 address. */
    static String host(Endpoint endpoint) {
        return endpoint.host().contains(":") ? "[" + endpoint.host() + "]" : endpoint.host();
    }
}
