package dev.foursight.cli;

import dev.foursight.http.Draft;
import dev.foursight.http.Following;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Login;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code foursight send} can be told about redirects, cookies and who is asking. */
final class FollowingOptions {

    private static final int USUAL_HOPS = 10;
    private static final int MOST_HOPS = 50;

    @Option(
            names = "--follow",
            description = "Follow redirects; each is an exchange of its own and shown as such.")
    boolean follow;

    @Option(
            names = "--max-hops",
            paramLabel = "N",
            description = "Follow no more than so many redirects: 10 unless given, 50 at most.")
    @Nullable Integer mostHops;

    @Option(
            names = "--cookies",
            description = "Keep the cookies that come, and send them on the hops that follow.")
    boolean cookies;

    @Option(
            names = "-u",
            paramLabel = "USER:PASSWORD",
            description = "Who is asking; sent in Authorization as --auth says.")
    @Nullable String login;

    @Option(
            names = "--auth",
            paramLabel = "SCHEME",
            description =
                    "basic, the standard, sends -u at once; digest waits for the challenge and answers it in a second exchange; bearer sends the token of --bearer.")
    @Nullable String scheme;

    @Option(
            names = "--bearer",
            paramLabel = "TOKEN",
            description = "Send this token in Authorization.")
    @Nullable String token;

    /**
     * @throws InvalidInput if the options do not fit together
     */
    Following following() {
        if (mostHops != null && !follow) {
            throw new InvalidInput("--max-hops limits --follow, so it needs --follow.");
        }
        int hops = mostHops == null ? USUAL_HOPS : mostHops;
        if (hops < 1 || hops > MOST_HOPS) {
            throw new InvalidInput("--max-hops is a number from 1 to 50, for example 10.");
        }
        return new Following(
                follow ? hops : 0, cookies, scheme().equals("digest") ? login() : null);
    }

    /** With the Authorization that needs no challenge, unless the person wrote one. */
    Draft authorized(Draft draft) {
        String value =
                switch (scheme()) {
                    case "basic" -> login().basic();
                    case "bearer" -> "Bearer " + token;
                    default -> "";
                };
        if (value.isEmpty()) {
            return draft;
        }
        if (draft.has("Authorization")) {
            throw new InvalidInput(
                    "-H gives an Authorization line already. Leave it out, or leave out -u and --bearer.");
        }
        return draft.with("Authorization", value);
    }

    boolean givesCredentials() {
        return login != null || token != null || scheme != null;
    }

    /** The scheme that is meant; empty for none. */
    private String scheme() {
        if (login != null && token != null) {
            throw new InvalidInput(
                    "-u and --bearer are two ways to say who is asking. Leave one of them.");
        }
        String meant =
                scheme != null
                        ? scheme.toLowerCase(Locale.ROOT)
                        : token != null ? "bearer" : login != null ? "basic" : "";
        return switch (meant) {
            case "" -> "";
            case "bearer" -> {
                if (token == null) {
                    throw new InvalidInput("--auth bearer needs the token: --bearer TOKEN.");
                }
                if (token.isBlank()) {
                    throw new InvalidInput(
                            "--bearer got an empty token; is the variable set that holds it? To send the scheme alone, write the line: -H 'Authorization: Bearer'.");
                }
                yield meant;
            }
            case "basic", "digest" -> {
                if (login == null) {
                    throw new InvalidInput(
                            "--auth " + meant + " needs a user and a password: -u USER:PASSWORD.");
                }
                yield meant;
            }
            default ->
                    throw new InvalidInput(
                            "--auth takes basic, digest or bearer. For any other scheme write the line: -H 'Authorization: …'.");
        };
    }

    private Login login() {
        String text = login == null ? "" : login;
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new InvalidInput(
                    "-u takes a user and a password with a colon between them. Write “-u USER:” where there is no password.");
        }
        return new Login(text.substring(0, colon), text.substring(colon + 1));
    }
}
