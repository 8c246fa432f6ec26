package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Proxy;

/** Names what goes wrong between client and proxy; every name begins with {@code proxy-}. */
public final class ProxyFailures {

    private final String proxy;
    private final String origin;

    public ProxyFailures(Proxy proxy, Endpoint origin) {
        this.proxy = ConnectFailures.where(proxy.endpoint());
        this.origin = ConnectFailures.where(origin);
    }

    /** What kept the connection to the proxy itself from being made. */
    public Outcome reaching(Outcome outcome) {
        Failure failure = outcome.failure();
        return failure == null
                ? outcome
                : Outcome.failed(
                        Kind.CONNECT_FAILED,
                        "proxy-" + failure.kind(),
                        failure.phase(),
                        "The proxy " + proxy + " cannot be used. " + told(outcome, failure));
    }

    private static String told(Outcome outcome, Failure failure) {
        return outcome.is(Kind.TLS_FAILED) && failure.kind().equals("alert")
                ? "It broke the TLS handshake off with the alert " + failure.detail() + "."
                : failure.detail();
    }

    public Outcome timedOut() {
        return failed("timed-out", " did not open the way to " + origin + " in time.");
    }

    public Outcome closed() {
        return failed(
                "closed", " closed the connection instead of opening the way to " + origin + ".");
    }

    public Outcome notHttp() {
        return failed("not-http", " does not answer CONNECT in HTTP. It may be a SOCKS proxy.");
    }

    public Outcome notSocks() {
        return failed("not-socks", " does not answer in SOCKS 5. It may be an HTTP proxy.");
    }

    public Outcome loginWanted(boolean given) {
        return failed(
                "login-wanted",
                given
                        ? " takes neither a user with password nor anybody unknown."
                        : " wants a user and a password.");
    }

    public Outcome loginRefused() {
        return failed("login-refused", " does not accept this user with this password.");
    }

    /**
     * What a SOCKS proxy says of the connection that it was asked for (RFC 1928 §6).
     *
     * @param reply its field REP, not 0
     */
    public Outcome refused(int reply) {
        return switch (reply) {
            case 2 -> failed("forbids", " forbids connections to " + origin + " by its rules.");
            case 3, 4, 6 -> failed("no-way", " finds no way to " + origin + ".");
            case 5 ->
                    failed(
                            "origin-refused",
                            " was refused by " + origin + ": nothing listens there.");
            case 7, 8 -> failed("incapable", " cannot connect to an address of that kind.");
            default ->
                    failed("gave-up", " could not connect to " + origin + " and does not say why.");
        };
    }

    private Outcome failed(String kind, String what) {
        return Outcome.failed(
                Kind.CONNECT_FAILED, "proxy-" + kind, Phase.CONNECT, "The proxy " + proxy + what);
    }
}
