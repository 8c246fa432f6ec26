package dev.foursight.lab.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A resource behind Digest authentication with SHA-256 and qop auth (RFC 7616). */
final class DigestPage implements Page {

    private static final String REALM = "lab digest";
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "\\G[\\s,]*([A-Za-z]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,]+))");

    private final Nonces nonces;
    private final Problems problems;

    DigestPage(Nonces nonces, Problems problems) {
        this.nonces = nonces;
        this.problems = problems;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    @Override
    public Reply answer(Request request) {
        String field = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (field == null) {
            return challenge("auth.missing", false);
        }
        Map<String, String> given = parameters(field);
        if (!proven(request, given)) {
            return challenge("auth.rejected", false);
        }
        return switch (nonces.standing(given.getOrDefault("nonce", ""))) {
            case FOREIGN -> challenge("auth.rejected", false);
            case EXPIRED -> challenge("auth.stale", true);
            case FRESH ->
                    Reply.text(200, "Welcome, " + given.get("username") + ".\n")
                            .with("Cache-Control", "no-store");
        };
    }

    private Reply challenge(String id, boolean stale) {
        return problems.reply(401, id, Map.of("scheme", "Digest"))
                .with(
                        "WWW-Authenticate",
                        "Digest realm=\"%s\", qop=\"auth\", algorithm=SHA-256, nonce=\"%s\"%s"
                                .formatted(REALM, nonces.issue(), stale ? ", stale=true" : ""));
    }

    /** Whether the response proves that its sender knows the password (RFC 7616 §3.4.1). */
    private static boolean proven(Request request, Map<String, String> given) {
        String user = given.getOrDefault("username", "");
        String password = BasicCredentials.USERS.get(user);
        String uri = given.getOrDefault("uri", "");
        if (password == null
                || !REALM.equals(given.get("realm"))
                || !"auth".equals(given.get("qop"))
                || !"SHA-256".equalsIgnoreCase(given.get("algorithm"))
                || !uri.equals(request.getHttpURI().getPathQuery())) {
            return false;
        }
        String secret = hash(user + ":" + REALM + ":" + password);
        String what = hash(request.getMethod() + ":" + uri);
        String expected =
                hash(
                        String.join(
                                ":",
                                secret,
                                given.getOrDefault("nonce", ""),
                                given.getOrDefault("nc", ""),
                                given.getOrDefault("cnonce", ""),
                                "auth",
                                what));
        return MessageDigest.isEqual(bytes(expected), bytes(given.getOrDefault("response", "")));
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Document.sha256().digest(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> parameters(String field) {
        Map<String, String> parameters = new HashMap<>();
        if (field.regionMatches(true, 0, "Digest ", 0, 7)) {
            Matcher matcher = PARAMETER.matcher(field.substring(7));
            while (matcher.find()) {
                @Nullable String quoted = matcher.group(2);
                parameters.put(
                        matcher.group(1).toLowerCase(Locale.ROOT),
                        quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
            }
        }
        return parameters;
    }
}
