package dev.foursight.lab.site;

import dev.foursight.lab.Scenario;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which page a path leads to, and which scenario. */
final class Routes {

    private static final Pattern OWN =
            Pattern.compile("/(\\d{3})(@[a-z0-9-]+)?/(conforming|sloppy|hostile)(?:/.*)?");

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

    /** First parts of scenarios' paths by catalogue key, so that an origin may be given always. */
    private final Map<String, String> names = new HashMap<>();

    /**
     * @throws IllegalArgumentException if two groups claim the same path
     */
    Routes(List<ScenarioGroup> groups) {
        for (ScenarioGroup group : groups) {
            group.pages()
                    .forEach((path, page) -> {
                        if (pages.put(path, page) != null) {
                            throw new IllegalArgumentException("Two pages at " + path);
                        }
                    });
            for (Scenario scenario : group.scenarios()) {
                scenarios.putIfAbsent(scenario.path(), scenario);
                names.put(scenario.key(), scenario.name());
            }
        }
    }

    /** The methods of all pages and those that a page answers by itself. */
    Set<String> methods() {
        Set<String> methods = new TreeSet<>();
        pages.values().forEach(page -> methods.addAll(page.methods()));
        return methods;
    }

    Optional<Page> page(@Nullable String path) {
        if (path == null) {
            return Optional.empty();
        }
        Page exact = pages.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        Matcher own = OWN.matcher(path);
        if (own.matches()) {
            return Optional.ofNullable(pages.get("/" + name(own)));
        }
        for (int slash = path.lastIndexOf('/');
                slash > 0;
                slash = path.lastIndexOf('/', slash - 1)) {
            Page below = pages.get(path.substring(0, slash + 1));
            if (below != null) {
                return Optional.of(below);
            }
        }
        return Optional.empty();
    }

    /** The scenario whose own path this is, or is below. */
    Optional<Scenario> scenario(@Nullable String path) {
        Matcher own = OWN.matcher(path == null ? "" : path);
        if (!own.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(scenarios.get("/" + name(own) + "/" + own.group(3)));
    }

    private String name(Matcher own) {
        @Nullable String origin = own.group(2);
        return origin == null
                ? own.group(1)
                : names.getOrDefault(own.group(1) + origin, own.group(1) + origin);
    }

    /**
     * The reply with the faults of the scenario that the path belongs to, if it earned its code.
     */
    Reply faulty(Reply reply, @Nullable String path) {
        return scenario(path)
                .filter(scenario -> scenario.status() == reply.status())
                .map(scenario -> reply.faulty(scenario.faults()))
                .orElse(reply);
    }
}
