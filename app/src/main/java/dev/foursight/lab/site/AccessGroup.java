package dev.foursight.lab.site;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who are you, and may you: 401 and 403. */
record AccessGroup(Tools tools) implements ScenarioGroup {

    /** {@code lab:lab}. */
    private static final String LAB = "Authorization: Basic bGFiOmxhYg==";

    @Override
    public List<Scenario> scenarios() {
        Scenario basic =
                Scenario.of("401@ietf", "A resource behind Basic, asked for without credentials.")
                        .natural("/basic");
        Scenario forbidden =
                Scenario.of(
                                "403@ietf",
                                "The credentials of lab are right, but only admin may read this.")
                        .natural("/forbidden")
                        .fields(LAB);
        return List.of(
                basic,
                Scenario.of("401@ietf", "A resource behind Digest, asked for without credentials.")
                        .natural("/digest")
                        .target("/digest"),
                basic.sloppy(new Fault.OmitField("WWW-Authenticate")),
                basic.hostile(new Fault.WrongLength(10)),
                forbidden,
                forbidden.sloppy(new Fault.OmitContent()),
                forbidden.hostile(new Fault.Reset(40)));
    }

    @Override
    public Map<String, Page> pages() {
        Problems problems = tools.problems();
        Page basic = new BasicPage("lab basic", BasicCredentials.USERS.keySet(), problems);
        Page forbidden = new BasicPage("lab admins", Set.of("admin"), problems);
        return Map.of(
                "/basic", basic,
                "/401", basic,
                "/digest",
                        new DigestPage(new Nonces(Duration.ofMinutes(5), tools.clock()), problems),
                "/forbidden", forbidden,
                "/403", forbidden);
    }
}
