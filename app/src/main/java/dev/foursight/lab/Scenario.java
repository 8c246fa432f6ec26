package dev.foursight.lab;

import dev.foursight.http.Endpoint;
import java.util.List;
import java.util.Optional;

/**
 * A request that earns a code at the lab, and how the lab behaves about it.
 *
 * @param key catalogue key of the code
 * @param status what the status line says, which is not the code where a server hides it; 0 if
 *     nothing is sent
 * @param natural a path of the lab where the same thing happens to whoever is just passing, if any
 * @param port the door that the request goes to
 * @param attempt the request, with placeholders; see {@link #request}
 * @param trigger one sentence: what about the request earns the code
 * @param unseen why no client ever sees the code, so that only the log tells; empty if it is seen
 * @param faults what is wrong with the answer; none in a conforming one
 */
public record Scenario(
        String key,
        Variant variant,
        int status,
        Optional<String> natural,
        Port port,
        Attempt attempt,
        String trigger,
        Optional<String> unseen,
        List<Fault> faults) {

    public Scenario {
        faults = List.copyOf(faults);
    }

    /** A conforming answer to a plain GET of the scenario's path. */
    public static Scenario of(String key, String trigger) {
        return new Scenario(
                key,
                Variant.CONFORMING,
                Integer.parseInt(key.substring(0, 3)),
                Optional.empty(),
                Port.PLAIN,
                Attempt.GET,
                trigger,
                Optional.empty(),
                List.of());
    }

    /** Such as {@code 413} or {@code 494@kong}: the first part of the path. */
    public String name() {
        return Paths.name(key);
    }

    /** {@code /code[@origin]/variant}; the origin is left out for the code's first entry. */
    public String path() {
        return "/" + name() + "/" + variant.id();
    }

    /** The request as it goes to a lab. */
    public Attempt request(Endpoints lab) {
        return attempt.filledIn(path(), lab);
    }

    /** Where the request goes to, and whether over TLS. */
    public Endpoint endpoint(Endpoints lab) {
        Endpoint door = lab.of(port);
        return attempt.handshake() == Handshake.NONE
                ? new Endpoint(false, door.host(), door.port())
                : door;
    }

    /** Whether it takes a client that leaves before it is answered, within a second. */
    public boolean leaves() {
        return unseen.isPresent() && status == 0;
    }

    /** The same, forgetting what it owes. */
    public Scenario sloppy(Fault... what) {
        return as(Variant.SLOPPY, List.of(what));
    }

    /** The same, doing harm to its client. */
    public Scenario hostile(Fault... what) {
        return as(Variant.HOSTILE, List.of(what));
    }

    public Scenario method(String method) {
        return with(attempt.withMethod(method));
    }

    /**
     * @param target may hold the placeholders of {@link Attempt}
     */
    public Scenario target(String target) {
        return with(attempt.withTarget(target));
    }

    public Scenario fields(String... lines) {
        return with(attempt.withFields(List.of(lines)));
    }

    public Scenario content(String content) {
        return with(attempt.withContent(content));
    }

    public Scenario crafts(String... crafts) {
        return with(attempt.withCrafts(List.of(crafts)));
    }

    public Scenario handshake(Handshake other) {
        return with(attempt.withHandshake(other));
    }

    public Scenario status(int other) {
        return new Scenario(key, variant, other, natural, port, attempt, trigger, unseen, faults);
    }

    public Scenario natural(String path) {
        return new Scenario(
                key, variant, status, Optional.of(path), port, attempt, trigger, unseen, faults);
    }

    public Scenario on(Port other) {
        return new Scenario(key, variant, status, natural, other, attempt, trigger, unseen, faults);
    }

    public Scenario unseen(String why) {
        return new Scenario(
                key, variant, status, natural, port, attempt, trigger, Optional.of(why), faults);
    }

    private Scenario as(Variant other, List<Fault> what) {
        return new Scenario(key, other, status, natural, port, attempt, trigger, unseen, what);
    }

    private Scenario with(Attempt other) {
        return new Scenario(key, variant, status, natural, port, other, trigger, unseen, faults);
    }
}
