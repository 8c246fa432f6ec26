package dev.foursight.lab.site;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How often: 429. */
record RateGroup(Tools tools) implements ScenarioGroup {

    @Override
    public List<Scenario> scenarios() {
        Scenario dear =
                Scenario.of(
                                "429@ietf",
                                "A request that costs ten tokens from a bucket that holds five.")
                        .natural("/limited")
                        .target("{path}?cost=10");
        return List.of(
                dear,
                dear.sloppy(new Fault.OmitField("Retry-After")),
                dear.hostile(new Fault.SetField("Retry-After", "soon"), new Fault.CloseEarly(120)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/limited", page(), "/429", page());
    }

    private Page page() {
        TokenBucket bucket =
                new TokenBucket(LimitedPage.CAPACITY, Duration.ofSeconds(1), tools.clock());
        return new LimitedPage(bucket, tools.problems());
    }
}
