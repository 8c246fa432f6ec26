package dev.foursight.lab.site;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Handler;

/** What a run of the lab answers with: its pages, and the words for what Jetty refuses itself. */
public final class SiteMap {

    private final Tools tools;
    private final Endpoints endpoints;
    private final Routes routes;
    private final Answering answering;

    /**
     * A site of its own: what is stored in one is not in another.
     *
     * @param groups new ones, for this run
     * @param scenarios of all groups, as the index lists them
     * @param endpoints where it listens
     */
    public SiteMap(
            Tools tools,
            List<ScenarioGroup> groups,
            List<Scenario> scenarios,
            Endpoints endpoints) {
        this.tools = tools;
        this.endpoints = endpoints;
        this.answering = new Answering(tools.clock());
        List<ScenarioGroup> all = new ArrayList<>(groups);
        all.add(new Index(tools, scenarios, endpoints));
        this.routes = new Routes(all);
    }

    /** All doors: the proxy, and the site behind the others. */
    public Handler handler() {
        Site site = new Site(tools.problems(), routes, answering);
        return new Doorman(
                new ForwardProxy(site, endpoints, tools.problems(), routes, answering), routes);
    }

    public ParserRefusals refusals() {
        return new ParserRefusals(tools.problems(), routes, answering);
    }
}
