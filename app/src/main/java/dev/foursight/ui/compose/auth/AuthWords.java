package dev.foursight.ui.compose.auth;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.Challenge;
import java.util.Map;
import java.util.stream.Collectors;

/** Challenges in words. */
final class AuthWords {

    private static final int LONGEST = 80;

    private AuthWords() {}

    /** Scheme, algorithm and realm. */
    static String title(Challenge challenge) {
        String algorithm = challenge.parameter("algorithm").map(it -> " " + it).orElse("");
        String realm = challenge.parameter("realm").map(it -> ", realm “" + it + "”").orElse("");
        return VisibleText.shortened(challenge.scheme() + algorithm + realm, LONGEST);
    }

    /** Everything an answer asks, a line for each challenge. */
    static String all(Challenged asked) {
        return asked.challenges().stream().map(AuthWords::whole).collect(Collectors.joining("\n"));
    }

    private static String whole(Challenge challenge) {
        String parameters =
                challenge.parameters().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it ->
                                it.getKey() + "=" + VisibleText.shortened(it.getValue(), LONGEST))
                        .collect(Collectors.joining(", "));
        return VisibleText.shortened(challenge.scheme(), LONGEST)
                + " "
                + (parameters.isEmpty()
                        ? VisibleText.shortened(challenge.token(), LONGEST)
                        : parameters);
    }

    /** Who asks. */
    static String asker(Challenged asked) {
        return asked.proxy() ? "A proxy asked for this (407)" : "The server asked for this (401)";
    }
}
