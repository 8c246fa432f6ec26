package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** Salesforce Edge, which passes a request on by its host: 420 for one that it has no route to. */
final class Edge extends Mechanism {

    private static final String PATH = "/services/data/";
    private static final Set<String> ROUTED = Set.of("127.0.0.1", "localhost", "[::1]", "lab.test");

    Edge(Tools tools) {
        super(tools, "/420@salesforce", PATH);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario unknown =
                voice.scenario("420@salesforce").natural(PATH).fields("Host: old-name.example.org");
        return List.of(
                unknown,
                unknown.sloppy(new Fault.OmitContent()),
                unknown.hostile(new Fault.CloseEarly(30)));
    }

    @Override
    public Reply answer(Request request) {
        String host = Request.getServerName(request).toLowerCase(Locale.ROOT);
        return ROUTED.contains(host)
                ? served("[]\n").with("Content-Type", "application/json")
                : voice.plain(420, "", "edge.no-route", Map.of("host", host));
    }
}
