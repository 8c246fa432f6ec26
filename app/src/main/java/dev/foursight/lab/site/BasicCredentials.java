package dev.foursight.lab.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names and passwords as Basic has them (RFC 7617). */
final class BasicCredentials {

    /** The lab's users and their passwords; no secret, the index page tells them. */
    static final Map<String, String> USERS = Map.of("lab", "lab", "admin", "admin");

    private static final Pattern CREDENTIALS = Pattern.compile("(?i)Basic +([A-Za-z0-9+/]+=*)");

    private BasicCredentials() {}

    /**
     * The user whose name and password these are, if they are any user's.
     *
     * @param field the value of Authorization or Proxy-Authorization
     */
    static Optional<String> user(@Nullable String field) {
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
