package dev.foursight.lab.site;

import dev.foursight.lab.Attempt;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The index for programs. Content is told by its length where it is long. */
final class IndexJson {

    private static final int LONG = 1_000;

    private final Endpoints lab;

    IndexJson(Endpoints lab) {
        this.lab = lab;
    }

    String of(List<Scenario> scenarios) {
        return """
        {
          "plain": %s,
          "tls": %s,
          "proxy": %s,
          "certificate": "/certificate.pem",
          "scenarios": [
        %s
          ]
        }
        """
                .formatted(
                        string("http://" + lab.plain().authority() + "/"),
                        string("https://" + lab.tls().authority() + "/"),
                        string("http://" + lab.proxy().authority() + "/"),
                        scenarios.stream()
                                .map(scenario -> "    " + of(scenario))
                                .collect(Collectors.joining(",\n")));
    }

    private String of(Scenario scenario) {
        Attempt request = scenario.request(lab);
        String content =
                request.content().length() > LONG
                        ? "\"contentBytes\": " + request.content().length()
                        : "\"content\": " + string(request.content());
        return """
        {"key": %s, "variant": %s, "path": %s, "natural": %s, "port": %s, "status": %d, \
        "trigger": %s, "unseen": %s, "faults": %s, "request": {"method": %s, "target": %s, \
        "fields": %s, %s, "crafts": %s, "handshake": %s}, "command": %s}\
        """
                .formatted(
                        string(scenario.key()),
                        string(scenario.variant().id()),
                        string(scenario.path()),
                        scenario.natural().map(IndexJson::string).orElse("null"),
                        string(id(scenario.port())),
                        scenario.status(),
                        string(scenario.trigger()),
                        scenario.unseen().map(IndexJson::string).orElse("null"),
                        strings(scenario.faults().stream().map(Fault::words).toList()),
                        string(request.method()),
                        string(request.target()),
                        strings(request.fields()),
                        content,
                        strings(request.crafts()),
                        string(id(request.handshake())),
                        string(CurlCommand.of(scenario, lab)));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String strings(Collection<String> values) {
        return values.stream().map(IndexJson::string).collect(Collectors.joining(", ", "[", "]"));
    }

    /** RFC 8259 §7. */
    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars()
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        out.append('\\').append((char) c);
                    } else if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.append((char) c);
                    }
                });
        return out.append('"').toString();
    }
}
