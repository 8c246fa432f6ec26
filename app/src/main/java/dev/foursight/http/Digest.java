package dev.foursight.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers a Digest challenge (RFC 7616): MD5, SHA-256 and SHA-512-256, each also as a session's,
 * with the qualities auth and auth-int, and without one as RFC 2069 had it.
 *
 * @param challenge one that {@link #chosen} takes
 */
public record Digest(Challenge challenge, Login login) {

    private static final String SESSION = "-SESS";

    /** The first of the challenges that can be answered: the server names its favourite first. */
    public static Optional<Challenge> chosen(List<Challenge> challenges) {
        return challenges.stream().filter(Digest::isKnown).findFirst();
    }

    private static boolean isKnown(Challenge challenge) {
        return challenge.isScheme("Digest")
                && challenge.parameter("nonce").isPresent()
                && challenge.parameter("realm").isPresent()
                && hash(algorithm(challenge)).isPresent()
                && (challenge.parameter("qop").isEmpty() || !quality(challenge).isEmpty());
    }

    /** What takes the content's hash, which may have to be read for it. */
    @FunctionalInterface
    public interface Hashing {
        byte[] with(MessageDigest hash);
    }

    /**
     * The value of Authorization for one request.
     *
     * @param target the request-target as sent
     * @param content which only auth-int looks at
     * @param nonce of the client's own: any text that cannot be guessed
     * @param count how often the server's nonce was used, this time included
     */
    public String answer(String method, String target, Bytes content, String nonce, int count) {
        return answer(method, target, hash -> hash.digest(content.toArray()), nonce, count);
    }

    /** The same, for content that is not at hand. */
    public String answer(String method, String target, Hashing content, String nonce, int count) {
        String algorithm = algorithm(challenge);
        MessageDigest hash = hash(algorithm).orElseThrow();
        String realm = parameter("realm");
        String quality = quality(challenge);
        String times = String.format(Locale.ROOT, "%08x", count);
        String secret = hex(hash, login.user() + ":" + realm + ":" + login.password());
        if (algorithm.endsWith(SESSION)) {
            secret = hex(hash, secret + ":" + parameter("nonce") + ":" + nonce);
        }
        String request = method + ":" + target;
        if (quality.equals("auth-int")) {
            request += ":" + HexFormat.of().formatHex(content.with(hash));
        }
        String middle = quality.isEmpty() ? "" : ":" + times + ":" + nonce + ":" + quality;
        String response =
                hex(hash, secret + ":" + parameter("nonce") + middle + ":" + hex(hash, request));
        StringBuilder value = new StringBuilder("Digest ").append(user(hash, realm));
        value.append(", realm=").append(quoted(realm));
        value.append(", nonce=").append(quoted(parameter("nonce")));
        value.append(", uri=").append(quoted(target));
        value.append(", response=").append(quoted(response));
        challenge.parameter("algorithm").ifPresent(name -> value.append(", algorithm=" + name));
        challenge.parameter("opaque").ifPresent(it -> value.append(", opaque=" + quoted(it)));
        if (!quality.isEmpty()) {
            value.append(", qop=" + quality + ", nc=" + times + ", cnonce=" + quoted(nonce));
        }
        return value.toString();
    }

    /** The user in clear, hashed where the server wants that, or encoded (RFC 7616 §3.4). */
    private String user(MessageDigest hash, String realm) {
        String user = login.user();
        if (challenge.parameter("userhash").orElse("").equalsIgnoreCase("true")) {
            return "username=" + quoted(hex(hash, user + ":" + realm)) + ", userhash=true";
        }
        boolean ascii = user.chars().allMatch(c -> c >= ' ' && c < 0x7f);
        return ascii ? "username=" + quoted(user) : "username*=UTF-8''" + encoded(user);
    }

    /** RFC 8187 §3.2. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x7f && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            out.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }

    private String parameter(String name) {
        return challenge.parameter(name).orElse("");
    }

    private static String algorithm(Challenge challenge) {
        return challenge.parameter("algorithm").orElse("MD5").toUpperCase(Locale.ROOT);
    }

    /** The quality of protection to use; empty where none is offered that is known. */
    private static String quality(Challenge challenge) {
        List<String> offered =
                Arrays.stream(challenge.parameter("qop").orElse("").split("[,\\s]+", -1))
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .toList();
        return offered.contains("auth") ? "auth" : offered.contains("auth-int") ? "auth-int" : "";
    }

    private static Optional<MessageDigest> hash(String algorithm) {
        String name =
                algorithm.endsWith(SESSION)
                        ? algorithm.substring(0, algorithm.length() - SESSION.length())
                        : algorithm;
        try {
            return switch (name) {
                case "MD5", "SHA-256" -> Optional.of(MessageDigest.getInstance(name));
                case "SHA-512-256" -> Optional.of(MessageDigest.getInstance("SHA-512/256"));
                default -> Optional.empty();
            };
        } catch (NoSuchAlgorithmException notHere) {
            return Optional.empty();
        }
    }

    private static String hex(MessageDigest hash, String text) {
        return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
