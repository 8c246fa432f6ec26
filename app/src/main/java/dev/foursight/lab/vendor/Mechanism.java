package dev.foursight.lab.vendor;

import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.ScenarioGroup;
import dev.foursight.lab.site.Tools;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;

/** One page at several paths, and the codes it earns. What it remembers is shared by its paths. */
abstract class Mechanism implements ScenarioGroup, Page {

    final Voice voice;
    final InstantSource clock;
    private final String[] paths;

    Mechanism(Tools tools, String... paths) {
        this.voice = new Voice(tools.problems());
        this.clock = tools.clock();
        this.paths = paths.clone();
    }

    @Override
    public Map<String, Page> pages() {
        return Arrays.stream(paths).collect(Collectors.toMap(Function.identity(), _ -> this));
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    static Reply served(String text) {
        return Reply.text(200, text).with("Cache-Control", "no-store");
    }

    static String path(Request request) {
        return request.getHttpURI().getCanonicalPath();
    }

    /** The first value of a field, or nothing. */
    static String field(Request request, String name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    /** The value of a cookie, or nothing. */
    static String cookie(Request request, String name) {
        return Parameters.of(field(request, "Cookie").replace("; ", "&")).get(name);
    }
}
