package dev.foursight.wire;

import dev.foursight.http.Body;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.TlsOptions.ServerName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a redirect makes of a request (RFC 9110 §15.4).
 *
 * @param dropped what the new request has no longer, as {@code Hop} names it
 */
record Redirect(Draft next, List<String> dropped) {

    /** They tell a server who somebody is, and another server is not to learn it. */
    private static final Set<String> PERSONAL =
            Set.of("authorization", "cookie", "proxy-authorization");

    /** They speak of content that is no longer sent. */
    private static final Set<String> OF_CONTENT =
            Set.of(
                    "content-encoding",
                    "content-language",
                    "content-length",
                    "content-location",
                    "content-md5",
                    "content-range",
                    "content-type",
                    "digest",
                    "expect",
                    "last-modified",
                    "trailer",
                    "transfer-encoding");

    /** 300 lets a person choose, and 304 asks for nothing. */
    static boolean isOne(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /**
     * @param answered whether its Authorization answers a challenge, which it does for one target
     *     only
     */
    static Redirect of(Draft draft, int status, TargetUrl to, boolean answered) {
        List<String> dropped = new ArrayList<>();
        boolean elsewhere = !isSameOrigin(draft.endpoint(), to.endpoint());
        String method = method(draft.method(), status);
        boolean changed = !method.equals(draft.method());
        List<HeaderLine> lines = new ArrayList<>();
        for (HeaderLine line : draft.headers()) {
            String name = line.name().strip().toLowerCase(Locale.ROOT);
            boolean drops =
                    (elsewhere && (name.equals("host") || PERSONAL.contains(name)))
                            || (changed && OF_CONTENT.contains(name))
                            || (answered && name.equals("authorization"));
            if (!drops) {
                lines.add(line);
            } else if (line.enabled() && !dropped.contains(line.name())) {
                dropped.add(line.name());
            }
        }
        Draft next = draft.withUrl(to).withMethod(method).withHeaders(lines);
        if (changed) {
            if (!draft.body().content().isEmpty()) {
                dropped.add("content");
            }
            next = next.withBody(Body.NONE);
        }
        return new Redirect(elsewhere ? foreign(next, dropped) : next, dropped);
    }

    /** What was meant for one server alone does not go to another. */
    private static Draft foreign(Draft next, List<String> dropped) {
        Draft plain = next;
        if (!next.delivery().equals(Delivery.PLAIN)) {
            dropped.add("delivery");
            plain = plain.withDelivery(Delivery.PLAIN);
        }
        TlsOptions tls = next.connection().tls();
        if (tls.identity() != null) {
            dropped.add("client-certificate");
            tls = tls.withIdentity(null);
        }
        if (tls.serverName() instanceof ServerName.Named) {
            dropped.add("server-name");
            tls = tls.withServerName(new ServerName.OfUrl());
        }
        return plain.withConnection(next.connection().withTls(tls));
    }

    /** 307 and 308 keep the method; 301 and 302 turn POST into GET, as browsers always did. */
    private static String method(String method, int status) {
        boolean toGet =
                status == 303
                        ? !method.equals("HEAD")
                        : (status == 301 || status == 302) && method.equals("POST");
        return toGet ? "GET" : method;
    }

    static boolean isSameOrigin(Endpoint a, Endpoint b) {
        return a.tls() == b.tls() && a.port() == b.port() && a.host().equalsIgnoreCase(b.host());
    }
}
