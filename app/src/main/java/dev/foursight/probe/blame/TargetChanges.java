package dev.foursight.probe.blame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What can be made simpler about a request-target. */
final class TargetChanges {

    /** What no URI holds as it stands (RFC 3986 §2), and a fragment, which no target has. */
    private static final Pattern FOREIGN =
            Pattern.compile("[^A-Za-z0-9\\-._~:/?\\[\\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

    private TargetChanges() {}

    /**
     * @param place makes of a change to the target a change to the request
     */
    static List<Change> of(
            String target, Function<UnaryOperator<String>, UnaryOperator<Composition>> place) {
        List<Change> changes = new ArrayList<>();
        if (FOREIGN.matcher(target).find()) {
            changes.add(
                    Change.of(
                            "with its target percent-encoded",
                            Tier.PLAIN,
                            place.apply(TargetChanges::encoded)));
        }
        int query = target.indexOf('?');
        if (query >= 0) {
            List<String> parameters = List.of(target.substring(query + 1).split("&", -1));
            for (String parameter : parameters) {
                String title =
                        parameters.size() == 1
                                ? "without its query"
                                : "without the parameter " + name(parameter);
                changes.add(
                        Change.of(title, Tier.PLAIN, place.apply(now -> without(now, parameter))));
            }
        }
        String path = query < 0 ? target : target.substring(0, query);
        if (!path.equals("/")) {
            changes.add(
                    Change.of(
                            "with the path / (another resource)",
                            Tier.QUESTION,
                            place.apply(now ->
                                    "/"
                                            + (now.indexOf('?') < 0
                                                    ? ""
                                                    : now.substring(now.indexOf('?'))))));
        }
        return changes;
    }

    private static String name(String parameter) {
        String name = parameter.split("=", 2)[0];
        return name.isEmpty() ? "“" + Words.shortened(parameter) + "”" : Words.shortened(name);
    }

    /** The encoded form is looked for too: another change may have encoded the target. */
    private static String without(String target, String parameter) {
        int query = target.indexOf('?');
        if (query < 0) {
            return target;
        }
        List<String> left =
                new ArrayList<>(Arrays.asList(target.substring(query + 1).split("&", -1)));
        if (!left.remove(parameter)) {
            left.remove(encoded(parameter));
        }
        return target.substring(0, query) + (left.isEmpty() ? "" : "?" + String.join("&", left));
    }

    private static String encoded(String target) {
        return FOREIGN.matcher(target)
                .replaceAll(found -> HEX.formatHex(found.group().getBytes(StandardCharsets.UTF_8)));
    }
}
