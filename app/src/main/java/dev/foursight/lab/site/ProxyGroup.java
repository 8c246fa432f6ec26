package dev.foursight.lab.site;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Port;
import dev.foursight.lab.Scenario;
import java.util.List;
import java.util.Map;

/** Whose proxy is this: 407, which the proxy itself answers. */
record ProxyGroup(Tools tools) implements ScenarioGroup {

    @Override
    public List<Scenario> scenarios() {
        Scenario proxy =
                Scenario.of("407@ietf", "A request to the forward proxy without credentials.")
                        .on(Port.PROXY)
                        .natural("/file")
                        .target("http://{plain}{path}");
        return List.of(
                proxy,
                proxy.sloppy(new Fault.OmitField("Proxy-Authenticate")),
                proxy.hostile(new Fault.CloseEarly(70)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/407", tools.ruler());
    }
}
