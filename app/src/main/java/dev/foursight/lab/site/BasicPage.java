package dev.foursight.lab.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** A resource behind Basic authentication (RFC 7617), for some of the users only. */
final class BasicPage implements Page {

    private final String realm;
    private final Set<String> permitted;
    private final Problems problems;

    /**
     * @param permitted names of the users who may read it
     */
    BasicPage(String realm, Set<String> permitted, Problems problems) {
        this.realm = realm;
        this.permitted = permitted;
        this.problems = problems;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    @Override
    public Reply answer(Request request) {
        String field = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        Optional<String> user = BasicCredentials.user(field);
        if (user.isEmpty()) {
            String id = field == null ? "auth.missing" : "auth.rejected";
            return problems.reply(401, id, Map.of("scheme", "Basic"))
                    .with("WWW-Authenticate", "Basic realm=\"" + realm + "\", charset=\"UTF-8\"");
        }
        if (!permitted.contains(user.get())) {
            return problems.reply(403, "auth.forbidden", Map.of("user", user.get()));
        }
        return Reply.text(200, "Welcome, " + user.get() + ".\n").with("Cache-Control", "no-store");
    }
}
