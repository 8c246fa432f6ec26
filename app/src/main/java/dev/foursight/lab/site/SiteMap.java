package dev.foursight.lab.site;

import dev.foursight.lab.Endpoints;
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
     * @param endpoints where it listens
     */
    public SiteMap(Tools tools, Endpoints endpoints) {
        this.tools = tools;
        this.endpoints = endpoints;
        this.answering = new Answering(tools.clock());
        List<ScenarioGroup> groups = new ArrayList<>(Groups.all(tools));
        groups.add(new Index(tools, Groups.scenarios(groups), endpoints));
        this.routes = new Routes(groups);
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
