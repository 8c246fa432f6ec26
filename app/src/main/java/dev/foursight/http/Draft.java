package dev.foursight.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request as a person means it, which may be wrong on purpose: any text stands in any part.
 *
 * @param target the request-target as sent (RFC 9112 §3.2)
 * @param version the protocol version as sent, normally {@code HTTP/1.1}
 * @param withheld lower-case names of automatic fields that are not to be sent
 * @param delivery how its bytes go out
 * @param raw what goes out in place of everything else, or null
 */
public record Draft(
        Endpoint endpoint,
        String method,
        String target,
        String version,
        List<HeaderLine> headers,
        Set<String> withheld,
        Body body,
        Connection connection,
        Delivery delivery,
        @Nullable Verbatim raw) {

    public Draft {
        headers = List.copyOf(headers);
        withheld = Set.copyOf(withheld);
    }

    /** A plain GET of a URL. */
    public static Draft get(TargetUrl url) {
        return new Draft(
                url.endpoint(),
                "GET",
                url.target(),
                "HTTP/1.1",
                List.of(),
                Set.of(),
                Body.NONE,
                Connection.STANDARD,
                Delivery.PLAIN,
                null);
    }

    public TargetUrl url() {
        return new TargetUrl(endpoint, target);
    }

    public Draft withUrl(TargetUrl url) {
        return asking(url.endpoint(), method, url.target(), version);
    }

    public Draft withMethod(String other) {
        return asking(endpoint, other, target, version);
    }

    public Draft withTarget(String other) {
        return asking(endpoint, method, other, version);
    }

    public Draft withVersion(String other) {
        return asking(endpoint, method, target, other);
    }

    public Draft withHeaders(List<HeaderLine> other) {
        return saying(other, withheld, body);
    }

    /**
     * @param names lower-case names of automatic fields that are not to be sent
     */
    public Draft withWithheld(Set<String> names) {
        return saying(headers, names, body);
    }

    public Draft withBody(Body other) {
        return saying(headers, withheld, other);
    }

    public Draft withConnection(Connection other) {
        return travelling(other, delivery, raw);
    }

    public Draft withDelivery(Delivery other) {
        return travelling(connection, other, raw);
    }

    public Draft withVerbatim(@Nullable Verbatim other) {
        return travelling(connection, delivery, other);
    }

    /** The draft with bytes that go out at once in place of everything else. */
    public Draft withRaw(@Nullable Bytes bytes) {
        return withVerbatim(bytes == null ? null : Verbatim.of(bytes));
    }

    private Draft asking(Endpoint endpoint, String method, String target, String version) {
        return new Draft(
                endpoint,
                method,
                target,
                version,
                headers,
                withheld,
                body,
                connection,
                delivery,
                raw);
    }

    private Draft saying(List<HeaderLine> headers, Set<String> withheld, Body body) {
        return new Draft(
                endpoint,
                method,
                target,
                version,
                headers,
                withheld,
                body,
                connection,
                delivery,
                raw);
    }

    private Draft travelling(Connection connection, Delivery delivery, @Nullable Verbatim raw) {
        return new Draft(
                endpoint,
                method,
                target,
                version,
                headers,
                withheld,
                body,
                connection,
                delivery,
                raw);
    }

    /** The draft with one more field line at the end. */
    public Draft plus(HeaderLine line) {
        List<HeaderLine> more = new ArrayList<>(headers);
        more.add(line);
        return withHeaders(more);
    }

    /**
     * The draft with exactly one line of this name: the first such line changed in place, others
     * dropped.
     */
    public Draft with(String name, String value) {
        List<HeaderLine> lines = new ArrayList<>();
        boolean placed = false;
        for (HeaderLine line : headers) {
            if (!line.isNamed(name)) {
                lines.add(line);
            } else if (!placed) {
                lines.add(HeaderLine.of(line.name(), value));
                placed = true;
            }
        }
        if (!placed) {
            lines.add(HeaderLine.of(name, value));
        }
        return withHeaders(lines);
    }

    /** The draft without any line of this name; an automatic field of that name is withheld too. */
    public Draft without(String name) {
        Set<String> more = new TreeSet<>(withheld);
        more.add(name.toLowerCase(Locale.ROOT));
        return saying(headers.stream().filter(line -> !line.isNamed(name)).toList(), more, body);
    }

    /** The draft with each field line changed by a function. */
    public Draft mapHeaders(UnaryOperator<HeaderLine> change) {
        return withHeaders(headers.stream().map(change).toList());
    }

    /** Whether an enabled line of this name stands in the draft (automatic fields not counted). */
    public boolean has(String name) {
        return headers.stream().anyMatch(line -> line.enabled() && line.isNamed(name));
    }
}
