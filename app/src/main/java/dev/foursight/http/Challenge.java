package dev.foursight.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One challenge of a WWW-Authenticate or Proxy-Authenticate field, or the credentials of an
 * Authorization field: both have the same form (RFC 9110 §11.3, §11.4). Read tolerantly.
 *
 * @param scheme as sent
 * @param token the token68 after the scheme, empty if there are parameters instead
 * @param parameters by lower-case name, without quotes
 */
public record Challenge(String scheme, String token, Map<String, String> parameters) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "\\G[\\s,]*+("
                            + TOKEN
                            + ")\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|("
                            + TOKEN
                            + "))(?=\\s*+(?:,|$))");
    private static final Pattern SCHEME =
            Pattern.compile(
                    "\\G[\\s,]*+(" + TOKEN + ")(?:\\s++([A-Za-z0-9._~+/-]+=*)(?=\\s*+(?:,|$)))?");

    public Challenge {
        parameters = Map.copyOf(parameters);
    }

    /** All challenges in the lines of one field, as far as they can be read. */
    public static List<Challenge> all(Fields fields, String name) {
        return fields.all(name).stream().flatMap(line -> parse(line.value()).stream()).toList();
    }

    /** The challenges of a field value, as far as it can be read. */
    public static List<Challenge> parse(String value) {
        List<Challenge> found = new ArrayList<>();
        int at = 0;
        Matcher scheme = SCHEME.matcher(value);
        Matcher parameter = PARAMETER.matcher(value);
        while (scheme.find(at) && scheme.end() > at) {
            at = scheme.end();
            Map<String, String> parameters = new HashMap<>();
            while (parameter.find(at)) {
                String text = parameter.group(2);
                parameters.putIfAbsent(
                        parameter.group(1).toLowerCase(Locale.ROOT),
                        text == null ? parameter.group(3) : text.replaceAll("\\\\(.)", "$1"));
                at = parameter.end();
            }
            String token = scheme.group(2) == null ? "" : scheme.group(2);
            found.add(new Challenge(scheme.group(1), token, parameters));
        }
        return found;
    }

    public boolean isScheme(String other) {
        return scheme.equalsIgnoreCase(other);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
