package dev.foursight.lab.site;

import dev.foursight.lab.Attempt;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Port;
import dev.foursight.lab.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/** The index for browsers: a static page, light or dark as the reader's system is. */
final class IndexHtml {

    private final String frame;
    private final Endpoints lab;

    /**
     * @param frame the page with placeholders for the doors and the rows
     */
    IndexHtml(String frame, Endpoints lab) {
        this.frame = frame;
        this.lab = lab;
    }

    String of(List<Scenario> scenarios) {
        return frame.replace("{plain}", lab.plain().authority())
                .replace("{tls}", lab.tls().authority())
                .replace("{proxy}", lab.proxy().authority())
                .replace("{rows}", scenarios.stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(Scenario scenario) {
        return """
        <tr class="%s">
        <td>%s</td>
        <td>%s</td>
        <td>%s%s</td>
        <td><code>%s</code></td>
        </tr>
        """
                .formatted(
                        scenario.variant().id(),
                        path(scenario),
                        escaped(natural(scenario)),
                        escaped(scenario.trigger()),
                        escaped(remarks(scenario)),
                        escaped(CurlCommand.of(scenario, lab)));
    }

    /** A link where following it is all that is needed. */
    private String path(Scenario scenario) {
        String path = escaped(scenario.path());
        Attempt request = scenario.request(lab);
        boolean plainGet =
                scenario.port() == Port.PLAIN
                        && request.method().equals("GET")
                        && request.fields().isEmpty()
                        && request.crafts().isEmpty();
        String link = "<a href=\"" + escaped(request.target()) + "\">" + path + "</a>";
        return plainGet ? link : path;
    }

    private static String natural(Scenario scenario) {
        return scenario.natural().orElse("");
    }

    private static String remarks(Scenario scenario) {
        String faults =
                scenario.faults().stream().map(Fault::words).collect(Collectors.joining(", and "));
        return (faults.isEmpty() ? "" : " The answer " + faults + ".")
                + scenario.unseen().map(why -> " " + why).orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
