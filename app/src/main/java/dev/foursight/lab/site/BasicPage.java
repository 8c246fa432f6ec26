package dev.foursight.lab.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A resource behind Basic authentication (RFC 7617), for some of the users only. */
final class BasicPage implements Page {

    /** The lab's users and their passwords; no secret, the index page tells them. */
    static final Map<String, String> USERS = Map.of("lab", "lab", "admin", "admin");

    private static final Pattern CREDENTIALS = Pattern.compile("(?i)Basic +([A-Za-z0-9+/]+=*)");

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
        Optional<String> user = authenticate(field);
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

    /** The user whose name and password these are, if they are any user's. */
    private static Optional<String> authenticate(@Nullable String field) {
        Matcher matcher = CREDENTIALS.matcher(field == null ? "" : field);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        byte[] given;
        try {
            given = Base64.getDecoder().decode(matcher.group(1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return USERS.entrySet().stream()
                .filter(user -> {
                    String pair = user.getKey() + ":" + user.getValue();
                    return MessageDigest.isEqual(given, pair.getBytes(StandardCharsets.UTF_8));
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
