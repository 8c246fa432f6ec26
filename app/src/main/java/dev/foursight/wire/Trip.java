package dev.foursight.wire;

import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Fields;
import dev.foursight.http.Following;
import dev.foursight.http.Hop;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Journey;
import dev.foursight.http.Journey.Stop;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Reference;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One journey under way. */
final class Trip {

    private final Transport transport;
    private final CookieReader cookies;
    private final InstantSource clock;
    private final Supplier<String> nonces;
    private final Predicate<Endpoint> consent;
    private final Call call;
    private final List<Hop> hops = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private CookieJar jar = CookieJar.EMPTY;
    private int redirects;
    private int answered;

    Trip(
            Transport transport,
            CookieReader cookies,
            InstantSource clock,
            Supplier<String> nonces,
            Predicate<Endpoint> consent,
            Call call) {
        this.transport = transport;
        this.cookies = cookies;
        this.clock = clock;
        this.nonces = nonces;
        this.consent = consent;
        this.call = call;
    }

    Journey from(Draft first, CookieJar kept) {
        jar = kept;
        Exchange last = exchange(first);
        Onward onward = after(first, first, last);
        while (onward.hop() != null && onward.next() != null && !call.isCancelled()) {
            Draft draft = onward.next();
            try {
                Exchange next = exchange(draft);
                hops.add(onward.hop());
                last = next;
            } catch (InvalidInput inexpressible) {
                // HTTP/2 has no form for what Location asks for.
                return new Journey(hops, last, Stop.UNUSABLE_LOCATION, jar);
            }
            onward = after(first, draft, last);
        }
        return new Journey(hops, last, onward.stop(), jar);
    }

    private Exchange exchange(Draft draft) {
        String cookie = cookie(draft);
        Draft whole = cookie.isEmpty() ? draft : draft.with("Cookie", cookie);
        seen.add(key(draft));
        Exchange exchange = transport.send(Renderer.render(whole), call);
        ParsedResponse response = exchange.response();
        if (draft.connection().following().cookies() && response != null) {
            jar = jar.with(cookies.read(draft.url(), response.fields()), clock.instant());
        }
        return exchange;
    }

    /** What the jar has for a request; a Cookie line of the person's own stands for itself. */
    private String cookie(Draft draft) {
        boolean own = draft.raw() != null || draft.has("Cookie");
        return own || !draft.connection().following().cookies()
                ? ""
                : jar.value(draft.url(), clock.instant());
    }

    /** Two requests with the same key would get the same answer. */
    private String key(Draft draft) {
        return String.join(
                "\n",
                draft.method(),
                draft.url().toString(),
                cookie(draft),
                String.valueOf(answered > 0));
    }

    private Onward after(Draft first, Draft draft, Exchange exchange) {
        ParsedResponse response = exchange.response();
        Following following = draft.connection().following();
        if (response == null) {
            return Onward.END;
        }
        // The password is for the server that the person named, and for no other.
        if (response.status() == 401
                && following.digest() != null
                && Redirect.isSameOrigin(first.endpoint(), draft.endpoint())) {
            Onward onward =
                    Answering.of(
                            following.digest(),
                            draft,
                            exchange,
                            response.fields(),
                            nonces.get(),
                            answered);
            answered++;
            return onward;
        }
        return following.redirects() > 0 && Redirect.isOne(response.status())
                ? redirected(draft, exchange, response.status(), response.fields())
                : Onward.END;
    }

    private Onward redirected(Draft draft, Exchange exchange, int status, Fields fields) {
        Optional<String> location = fields.value("Location");
        if (location.isEmpty()) {
            return Onward.stopped(Stop.NO_LOCATION);
        }
        Optional<TargetUrl> to = Reference.resolve(draft.url(), location.get());
        if (to.isEmpty()) {
            return Onward.stopped(Stop.UNUSABLE_LOCATION);
        }
        if (draft.raw() != null || draft.method().equals("CONNECT")) {
            return Onward.stopped(Stop.FIXED_REQUEST);
        }
        Redirect redirect = Redirect.of(draft, status, to.get(), answered > 0);
        answered = 0;
        if (seen.contains(key(redirect.next()))) {
            return Onward.stopped(Stop.LOOP);
        }
        if (redirects >= draft.connection().following().redirects()) {
            return Onward.stopped(Stop.TOO_MANY);
        }
        if (!consent.test(to.get().endpoint())) {
            return Onward.stopped(Stop.NO_CONSENT);
        }
        redirects++;
        return Onward.to(
                redirect.next(),
                new Hop(
                        exchange,
                        Hop.Why.REDIRECT,
                        to.get().toString(),
                        redirect.next().method(),
                        redirect.dropped(),
                        draft.endpoint().tls() && !to.get().endpoint().tls()));
    }
}
