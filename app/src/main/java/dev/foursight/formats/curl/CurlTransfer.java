package dev.foursight.formats.curl;

import dev.foursight.formats.curl.CurlArguments.Use;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Deadlines;
import java.time.Duration;
import java.util.Optional;

/** How a curl line says the request is to travel. */
final class CurlTransfer {

    private static final double LONGEST_SECONDS = 86_400;

    private final CurlRemarks remarks;
    private Connection connection = Connection.STANDARD;
    private String version = "HTTP/1.1";
    private final CurlFollowing following;
    private final CurlTls tls;
    private final CurlWay way;

    CurlTransfer(CurlRemarks remarks) {
        this.remarks = remarks;
        following = new CurlFollowing(remarks);
        tls = new CurlTls(remarks);
        way = new CurlWay(remarks);
    }

    CurlFollowing following() {
        return following;
    }

    Connection connection() {
        return connection
                .withFollowing(following.following())
                .withTls(tls.in(connection.tls()))
                .withRoute(way.route());
    }

    String version() {
        return version;
    }

    /** Whether the option is one of these and has been taken. */
    boolean take(Use use) {
        switch (use.flag().name()) {
            case "http1.0" -> speak(Protocol.HTTP_1, "HTTP/1.0");
            case "http1.1" -> speak(Protocol.HTTP_1, "HTTP/1.1");
            case "http2", "http2-prior-knowledge" -> speak(Protocol.HTTP_2, "HTTP/1.1");
            case "insecure" -> connection = connection.withTrust(Trust.ANY);
            case "max-time" -> seconds(use).ifPresent(this::within);
            case "connect-timeout" -> seconds(use).ifPresent(this::connectWithin);
            default -> {
                return following.take(use) || tls.take(use) || way.take(use);
            }
        }
        return true;
    }

    private void speak(Protocol protocol, String as) {
        connection = connection.withProtocol(protocol);
        version = as;
    }

    private void within(Duration limit) {
        Deadlines old = connection.deadlines();
        connection =
                connection.withDeadlines(
                        new Deadlines(
                                shorter(old.connect(), limit),
                                shorter(old.tls(), limit),
                                limit,
                                limit,
                                limit));
    }

    private void connectWithin(Duration limit) {
        Deadlines old = connection.deadlines();
        connection =
                connection.withDeadlines(
                        new Deadlines(limit, limit, old.firstByte(), old.idle(), old.total()));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private Optional<Duration> seconds(Use use) {
        try {
            double seconds = Double.parseDouble(use.text());
            if (seconds > 0 && seconds <= LONGEST_SECONDS) {
                return Optional.of(Duration.ofNanos(Math.round(seconds * 1e9)));
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number that is out of range.
        }
        remarks.say(
                use.flag().typed()
                        + " “"
                        + use.text()
                        + "” is no number of seconds up to a day; the usual times are kept.");
        return Optional.empty();
    }
}
