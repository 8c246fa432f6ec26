package dev.foursight.lab.dav;

import dev.foursight.http.Bytes;
import dev.foursight.lab.site.Delivery;
import dev.foursight.lab.site.Intake;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Problems;
import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Answers for everything in a store, one request at a time. */
public final class DavTree implements Page {

    /** Methods that define no content: what comes all the same is refused (RFC 4918 §8.4). */
    private static final Set<String> WITHOUT_CONTENT =
            Set.of("MKCOL", "DELETE", "COPY", "MOVE", "UNLOCK");

    private static final Set<String> WITH_CONTENT = Set.of("PUT", "PROPFIND", "PROPPATCH", "LOCK");

    private final Store store;
    private final Intake intake;
    private final InstantSource clock;
    private final Refusals refusals;
    private final Reading reading;
    private final Making making;
    private final Deleting deleting;
    private final Relocating relocating;
    private final Propfind propfind;
    private final Proppatch proppatch;
    private final Locking locking;

    DavTree(Store store, Problems problems, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        intake = new Intake(problems);
        refusals = new Refusals(problems);
        Gate gate = new Gate(store, refusals);
        reading = new Reading(store, gate, new Delivery(problems));
        making = new Making(store, gate, refusals);
        deleting = new Deleting(store, gate, refusals);
        relocating = new Relocating(store, gate, refusals);
        propfind = new Propfind(store, gate, refusals);
        proppatch = new Proppatch(store, gate, refusals);
        locking = new Locking(store, gate, refusals);
    }

    /** All that the site may let through; which of them a path allows depends on its state. */
    @Override
    public Set<String> methods() {
        return Allowed.JUDGED;
    }

    @Override
    public Reply answer(Request request) throws Refused, IOException {
        String canonical = String.valueOf(request.getHttpURI().getCanonicalPath());
        DavPath path =
                DavPath.parse(canonical)
                        .map(this::withoutOrigin)
                        .filter(store.root()::contains)
                        .orElseThrow(() -> refusals.of(404, "target.unnameable"));
        Call call =
                new Call(request, path, canonical.endsWith("/"), content(request), clock.instant());
        synchronized (store) {
            store.sweep(call.now());
            return answer(call);
        }
    }

    /** The path of a scenario may be written with the origin of its code: 423@webdav. */
    private DavPath withoutOrigin(DavPath path) {
        boolean same =
                !path.names().isEmpty()
                        && path.names().getFirst().startsWith(store.root().name() + "@");
        return same ? path.moved(new DavPath(path.names().subList(0, 1)), store.root()) : path;
    }

    private Bytes content(Request request) throws Refused, IOException {
        String method = request.getMethod();
        boolean some =
                request.getLength() > 0
                        || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (some && WITHOUT_CONTENT.contains(method)) {
            throw refusals.of(415, "body.not-taken");
        }
        if (!some || !WITH_CONTENT.contains(method)) {
            return Bytes.EMPTY;
        }
        intake.checkAnyType(request);
        return intake.read(request);
    }

    private Reply answer(Call call) throws Refused {
        Optional<Resource> here = store.at(call.path());
        String method = call.method();
        if (method.equals("OPTIONS")) {
            return Reply.empty(204)
                    .with("Allow", Allowed.list(here, call.path().equals(store.root())))
                    .with("DAV", "1, 2");
        }
        if (here.isEmpty()) {
            return answerUnmapped(call);
        }
        if (call.slash() && !here.get().collection() && !method.equals("MKCOL")) {
            throw refusals.of(404, "target.file-with-slash");
        }
        if (!Allowed.methods(here, call.path().equals(store.root())).contains(method)) {
            throw refusals.notAllowed(Allowed.list(here, call.path().equals(store.root())));
        }
        return answerMapped(call, here.get());
    }

    private Reply answerUnmapped(Call call) throws Refused {
        return switch (call.method()) {
            case "PUT" -> making.put(call);
            case "MKCOL" -> making.collection(call);
            case "LOCK" -> locking.lock(call);
            default ->
                    throw store.remembers(call.path())
                            ? refusals.of(410, "target.deleted")
                            : refusals.of(404, "target.never-known");
        };
    }

    private Reply answerMapped(Call call, Resource here) throws Refused {
        Reply reply =
                switch (call.method()) {
                    case "GET", "HEAD" -> reading.get(call, here);
                    case "PUT" -> making.put(call);
                    case "DELETE" -> deleting.delete(call, here);
                    case "COPY" -> relocating.copy(call, here);
                    case "MOVE" -> relocating.move(call, here);
                    case "PROPFIND" -> propfind.answer(call, here);
                    case "PROPPATCH" -> proppatch.answer(call, here);
                    case "LOCK" -> locking.lock(call);
                    case "UNLOCK" -> locking.unlock(call);
                    default -> throw new IllegalStateException("Allowed but unknown");
                };
        // What to call it, where the slash of a collection was left out (RFC 4918 §5.2).
        return here.collection() && !call.slash() && reply.status() < 300
                ? reply.with("Content-Location", call.path().href(true))
                : reply;
    }
}
