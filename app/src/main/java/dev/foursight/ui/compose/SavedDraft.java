package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.formats.Secrets;
import dev.foursight.http.HeaderLine;
import dev.foursight.ui.compose.auth.AuthForm;
import dev.foursight.ui.compose.body.BodyForm;
import dev.foursight.ui.compose.connection.ConnectionForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything written on the request side, valid or not, as one value that can be kept.
 *
 * @param body what {@link BodyForm#state} says
 * @param connection what {@link ConnectionForm#state} says
 * @param auth what {@link AuthForm#state} says
 */
public record SavedDraft(
        String method,
        String url,
        String version,
        List<HeaderLine> headers,
        Set<String> withheld,
        Map<String, String> body,
        Map<String, String> connection,
        Map<String, String> auth,
        List<CraftUse> crafts) {

    private static final Pattern URL_USER = Pattern.compile("://[^/?#@\\s]*@");

    /** What a person sees at the very first start. */
    public static final SavedDraft EMPTY =
            new SavedDraft(
                    "GET",
                    "",
                    "HTTP/1.1",
                    List.of(),
                    Set.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of());

    public SavedDraft {
        headers = List.copyOf(headers);
        withheld = Set.copyOf(withheld);
        body = Map.copyOf(body);
        connection = Map.copyOf(connection);
        auth = Map.copyOf(auth);
        crafts = List.copyOf(crafts);
    }

    /**
     * What may stand on a disk: no password and no token. A line that held one stays, masked and
     * switched off, so that the person sees what to write again.
     */
    public SavedDraft withoutSecrets() {
        return new SavedDraft(
                method,
                URL_USER.matcher(url).replaceFirst("://"),
                version,
                headers.stream().map(SavedDraft::masked).toList(),
                withheld,
                body,
                without(connection, ConnectionForm.SECRETS),
                without(auth, AuthForm.SECRETS),
                crafts);
    }

    /** Which secrets the person has to write again; empty for none. */
    String reminder() {
        String names =
                headers.stream()
                        .filter(line -> !line.enabled() && line.value().contains(Secrets.MARK))
                        .map(HeaderLine::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : "Secrets are not written to the disk. Write the value again of: " + names + ".";
    }

    private static HeaderLine masked(HeaderLine line) {
        String text = line.name() + ": " + line.value();
        String masked = Secrets.masked(text);
        return masked.equals(text)
                ? line
                : new HeaderLine(
                        line.name(),
                        line.separator(),
                        masked.substring(line.name().length() + 2),
                        false);
    }

    private static Map<String, String> without(Map<String, String> all, Set<String> secrets) {
        Map<String, String> rest = new HashMap<>(all);
        rest.keySet().removeAll(secrets);
        return rest;
    }
}
