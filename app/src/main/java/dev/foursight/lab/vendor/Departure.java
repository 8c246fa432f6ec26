package dev.foursight.lab.vendor;

import dev.foursight.lab.site.Pauses;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Notices a client that leaves before it is answered, as nginx does: the end of what it sends is
 * taken for its end. Whatever else it sends meanwhile is lost, so the connection has to be closed.
 */
final class Departure {

    private static final Duration STEP = Duration.ofMillis(20);

    private final Request request;
    private final AtomicBoolean failed = new AtomicBoolean();

    private Departure(Request request) {
        this.request = request;
    }

    /** Whether the client leaves within this time. */
    static boolean within(Request request, Duration time) throws IOException {
        Departure departure = new Departure(request);
        request.addFailureListener(_ -> departure.failed.set(true));
        for (long steps = time.dividedBy(STEP); steps > 0; steps--) {
            if (departure.happened()) {
                return true;
            }
            Pauses.sleep(STEP);
        }
        return departure.happened();
    }

    private boolean happened() {
        // Over h2 the connection belongs to other streams too, and a reset one fails its request.
        boolean shared = request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2;
        return failed.get()
                || (!shared
                        && ended(request.getConnectionMetaData().getConnection().getEndPoint()));
    }

    private static boolean ended(EndPoint end) {
        ByteBuffer lost = BufferUtil.allocate(512);
        try {
            return end.fill(lost) < 0;
        } catch (IOException broken) {
            return true;
        }
    }
}
