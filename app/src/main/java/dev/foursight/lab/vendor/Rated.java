package dev.foursight.lab.vendor;

import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import org.eclipse.jetty.server.Request;

/**
 * Takes so many calls in a span of time. With {@code ?calls=N} one request stands for N calls, so
 * that one is enough to go too far.
 */
abstract class Rated extends Mechanism {

    /** Calls that one request can stand for. */
    private static final int MOST = 60;

    final Window window;
    private final int limit;

    Rated(Tools tools, int limit, Duration span, String... paths) {
        super(tools, paths);
        this.limit = limit;
        this.window = new Window(span, tools.clock());
    }

    @Override
    public Reply answer(Request request) {
        return counts(request) && window.add(calls(request)) > limit ? over() : within();
    }

    static int calls(Request request) {
        return Parameters.query(request).count("calls", MOST);
    }

    /** Whether the limit is about such a request. */
    boolean counts(Request request) {
        return true;
    }

    abstract Reply over();

    abstract Reply within();
}
