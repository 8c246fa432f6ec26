package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import dev.foursight.wire.raw.RawTransport;
import java.time.Duration;
import java.util.List;

/** Requests as the transport tests need them. */
public final class Requests {

    /** Longer than any of these tests may take: such a deadline must not be what ends them. */
    public static final Duration LONG = Duration.ofSeconds(60);

    /** A deadline that is meant to pass. */
    public static final Duration SHORT = Duration.ofMillis(200);

    private static final Deadlines PATIENT = new Deadlines(LONG, LONG, LONG, LONG, LONG);

    private Requests() {}

    public static Draft draft(String url) {
        return deadlines(Draft.get(TargetUrl.parse(url)), PATIENT);
    }

    public static Draft deadlines(Draft draft, Deadlines deadlines) {
        return draft.withConnection(draft.connection().withDeadlines(deadlines));
    }

    public static Deadlines firstByte(Duration length) {
        return new Deadlines(LONG, LONG, length, LONG, LONG);
    }

    public static Deadlines idle(Duration length) {
        return new Deadlines(LONG, LONG, LONG, length, LONG);
    }

    public static Deadlines total(Duration length) {
        return new Deadlines(LONG, LONG, LONG, LONG, length);
    }

    public static Exchange get(String url) {
        return send(draft(url));
    }

    public static Exchange send(Draft draft) {
        return new RawTransport().send(Renderer.render(draft), Call.unwatched());
    }

    /** The draft with steps of its own in place of its bytes. */
    public static WireRequest steps(Draft draft, List<Step> steps) {
        StringBuilder all = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Send(Bytes bytes)) {
                all.append(bytes.latin1());
            }
        }
        return new WireRequest(draft, steps, Bytes.ofLatin1(all.toString()), List.of());
    }
}
