package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Route.Family;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;

/** Names what keeps a connection from being made. */
public final class ConnectFailures {

    private ConnectFailures() {}

    public static Outcome unknownHost(Endpoint endpoint) {
        return failed(
                "unknown-host",
                Phase.RESOLVE,
                "No address is known for the name “" + endpoint.host() + "”.");
    }

    public static Outcome resolverFailed(Endpoint endpoint) {
        return failed(
                "resolver-failed",
                Phase.RESOLVE,
                "The name server did not say whether “" + endpoint.host() + "” has an address.");
    }

    public static Outcome noAddressOf(Family family, Endpoint endpoint) {
        String wanted = family == Family.IPV6 ? "IPv6" : "IPv4";
        return failed(
                "no-address-of-family",
                Phase.RESOLVE,
                "“" + endpoint.host() + "” has addresses, but none of " + wanted + ".");
    }

    public static Outcome timedOut(Endpoint endpoint, Phase phase) {
        return failed(
                "timed-out",
                phase,
                phase == Phase.RESOLVE
                        ? "The name “" + endpoint.host() + "” was not resolved in time."
                        : where(endpoint) + " did not take up the connection in time.");
    }

    public static Outcome of(IOException failure, Endpoint endpoint) {
        String message =
                Objects.requireNonNullElse(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        if (failure instanceof UnknownHostException) {
            return message.contains("temporary") ? resolverFailed(endpoint) : unknownHost(endpoint);
        }
        if (failure instanceof SocketTimeoutException || message.contains("timed out")) {
            return timedOut(endpoint, Phase.CONNECT);
        }
        if (message.contains("refused")) {
            return failed(
                    "refused",
                    Phase.CONNECT,
                    "Nothing listens on " + where(endpoint) + ": the connection was refused.");
        }
        if (message.contains("reset")) {
            return failed(
                    "reset",
                    Phase.CONNECT,
                    where(endpoint) + " reset the connection while it was being made.");
        }
        if (message.contains("no route")) {
            return failed(
                    "no-route",
                    Phase.CONNECT,
                    "The network is there, but on the way to "
                            + where(endpoint)
                            + " somebody says that the host cannot be reached.");
        }
        if (message.contains("permission") || message.contains("not permitted")) {
            return failed(
                    "forbidden-here",
                    Phase.CONNECT,
                    "This machine itself does not let the connection to "
                            + where(endpoint)
                            + " out, by a firewall or a sandbox.");
        }
        return failed("unreachable", Phase.CONNECT, "There is no way to " + where(endpoint) + ".");
    }

    static String where(Endpoint endpoint) {
        String host = endpoint.host().contains(":") ? "[" + endpoint.host() + "]" : endpoint.host();
        return host + ":" + endpoint.port();
    }

    private static Outcome failed(String kind, Phase phase, String detail) {
        return Outcome.failed(Kind.CONNECT_FAILED, kind, phase, detail);
    }
}
