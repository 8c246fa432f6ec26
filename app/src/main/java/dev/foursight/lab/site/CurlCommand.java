package dev.foursight.lab.site;

import dev.foursight.lab.Attempt;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Handshake;
import dev.foursight.lab.Port;
import dev.foursight.lab.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The request of a scenario as a command for a POSIX shell. */
final class CurlCommand {

    /** Content longer than this is made by the shell. */
    private static final int LONG = 200;

    /** What curl needs for a craft; {@code {url}} is the URL before it. */
    private static final Map<String, String> CRAFTS =
            Map.ofEntries(
                    Map.entry("unknown-method", "-X FOO"),
                    Map.entry("malformed-method", "-X 'GE(T'"),
                    Map.entry("lowercase-method", "-X get"),
                    Map.entry("missing-host", "-H Host:"),
                    Map.entry("malformed-host", "-H 'Host: a b'"),
                    Map.entry("space-before-colon", "-H 'X-Space : b'"),
                    Map.entry("huge-header", "-H \"X-Big: $(printf %020000d 0)\""),
                    Map.entry("many-headers", "$(seq -f -HX-%g:v 1000)"),
                    Map.entry("unsatisfiable-range", "-H 'Range: bytes=99999-'"),
                    Map.entry("malformed-range", "-H 'Range: bytes=abc'"),
                    Map.entry("malformed-length", "-H 'Content-Length: abc'"),
                    Map.entry("unknown-expectation", "-H 'Expect: teapot'"),
                    Map.entry("unsupported-type", "-H 'Content-Type: application/x-nobody'"),
                    Map.entry("long-target", "-G -d x=$(printf %09000d 0)"));

    private CurlCommand() {}

    /** Where curl cannot send it, a command for Foursight's own command line. */
    static String of(Scenario scenario, Endpoints lab) {
        Attempt request = scenario.request(lab);
        boolean known = request.crafts().stream().allMatch(CRAFTS::containsKey);
        List<String> words = new ArrayList<>();
        String before = "";
        if (known) {
            words.add("curl -i");
            before = connection(scenario, lab, words);
        } else {
            words.add("foursight send");
        }
        if (request.method().equals("HEAD") && known) {
            words.add("-I");
        } else if (!request.method().equals("GET")) {
            words.add("-X " + quoted(request.method()));
        }
        request.fields().forEach(line -> words.add("-H " + quoted(line)));
        request.crafts()
                .forEach(
                        craft -> words.add(known ? CRAFTS.get(craft) : "--craft " + quoted(craft)));
        if (request.content().length() > LONG) {
            before += "printf %0" + request.content().length() + "d 0 | ";
            words.add((known ? "--data-binary" : "-d") + " @-");
        } else if (!request.content().isEmpty()) {
            words.add((known ? "--data-binary " : "-d ") + quoted(request.content()));
        }
        words.add(quoted(url(scenario, request, lab)));
        return before + String.join(" ", words);
    }

    /** What has to be done first, if anything. */
    private static String connection(Scenario scenario, Endpoints lab, List<String> words) {
        if (scenario.port() == Port.PROXY) {
            words.add("-x http://" + lab.proxy().authority());
        }
        if (scenario.leaves()) {
            words.add("--max-time 1");
        }
        if (scenario.endpoint(lab).tls()) {
            words.add("-k");
        }
        if (scenario.attempt().handshake() != Handshake.STRANGERS_CERTIFICATE) {
            return "";
        }
        words.add("-E stranger.pem");
        return "curl -sO http://" + lab.plain().authority() + "/stranger.pem && ";
    }

    private static String url(Scenario scenario, Attempt request, Endpoints lab) {
        if (request.target().startsWith("http://")) {
            return request.target();
        }
        return scenario.endpoint(lab).scheme()
                + "://"
                + scenario.endpoint(lab).authority()
                + request.target();
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:@=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
