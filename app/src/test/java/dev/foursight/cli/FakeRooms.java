package dev.foursight.cli;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.Hit;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.Page;
import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftText;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.explain.fields.FieldNotes;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.formats.Exchanges;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.WireRequest;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.LabFailed;
import dev.foursight.lab.Port;
import dev.foursight.lab.Ports;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Sent;
import dev.foursight.wire.Journeys;
import dev.foursight.wire.Transport;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Rooms that do nothing but remember; they show what a command asked of them. */
final class FakeRooms implements CliRooms {

    final List<String> made = new ArrayList<>();
    final List<WireRequest> sent = new ArrayList<>();
    final List<Exchange> explained = new ArrayList<>();
    Exchange answer = Exchanges.notAllowed();
    Supplier<Page> page =
            () -> new Page(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    int ended;

    @Override
    public Catalogue catalogue() {
        made.add("catalogue");
        return new FakeCatalogue(page);
    }

    @Override
    public Crafts crafts() {
        made.add("crafts");
        return new Crafts(
                List.of(
                        new Adding("add-field", Hazard.HARMLESS),
                        new Adding("load-it", Hazard.LOADS),
                        new Adding("write-it", Hazard.WRITES)),
                Map.of("add-field", new CraftText("Add a field", "Adds X-Added.")));
    }

    @Override
    public Explainer explainer() {
        made.add("explainer");
        return exchange -> {
            explained.add(exchange);
            return Exchanges.explanation();
        };
    }

    @Override
    public FieldNotes notes() {
        made.add("notes");
        return new FieldNotes(ShippedTexts.sentences(List.of(FieldNotes.FILE)));
    }

    @Override
    public RequestLint lint() {
        made.add("lint");
        return new RequestLint(ShippedTexts.sentences(List.of("grammar")));
    }

    @Override
    public Transport transport() {
        made.add("transport");
        return (request, call) -> {
            if (request.draft().target().equals("/inexpressible")) {
                throw new InvalidInput("HTTP/2 cannot express this craft.");
            }
            if (request.draft().target().equals("/fault")) {
                throw new IllegalStateException("a bug");
            }
            sent.add(request);
            return answer;
        };
    }

    @Override
    public Journeys journeys() {
        return new Journeys(
                transport(), (url, fields) -> List.of(), InstantSource.system(), () -> "nonce");
    }

    @Override
    public Lab lab() {
        made.add("lab");
        return new FakeLab();
    }

    /** Tells the process to end as soon as somebody listens. */
    @Override
    public Ending ending() {
        return (status, action) -> {
            if (status == Exit.DONE) {
                action.run();
            }
            return () -> ended++;
        };
    }

    /** Adds a field whose value is its parameter. */
    private record Adding(String id, Hazard hazard) implements Craft {
        @Override
        public Group group() {
            return Group.HEADERS;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    new Parameter("value", Parameter.Kind.TEXT, "text", "standard"),
                    new Parameter("times", Parameter.Kind.COUNT, "fields", "1"));
        }

        @Override
        public List<String> earns() {
            return List.of("431@ietf");
        }

        @Override
        public Set<Claim> claims() {
            return Set.of(Claim.RANGE);
        }

        @Override
        public String clause() {
            return "RFC 9110 §5.5";
        }

        @Override
        public Draft apply(Draft draft, Arguments arguments) {
            return draft.with("X-Added", draft.method() + " " + arguments.text("value"));
        }
    }

    private static final class FakeCatalogue implements Catalogue {
        private final Supplier<Page> page;
        private final StatusEntry entry =
                new StatusEntry(
                        "413@ietf",
                        413,
                        "ietf",
                        "IETF",
                        "Content Too Large",
                        "the content is longer than the server takes",
                        "The server refuses content of this length.",
                        StatusEntry.Standing.STANDARD,
                        "registered",
                        new StatusEntry.Clause("RFC 9110", "15.5.14"),
                        List.of("Payload Too Large"),
                        StatusEntry.Seen.ON_THE_WIRE,
                        "",
                        StatusEntry.Persistence.DEPENDS,
                        "temporary with Retry-After",
                        StatusEntry.Retry.AFTER_CHANGE,
                        "Send less.",
                        false,
                        "",
                        List.of(new StatusEntry.OwedField("Retry-After", "SHOULD", "if temporary")),
                        "",
                        List.of("content over a limit"),
                        List.of(
                                new StatusEntry.ServerCause(
                                        "Apache", "LimitRequestBody", "1 GiB", "413", "", "x"),
                                new StatusEntry.ServerCause(
                                        "nginx", "client_max_body_size", "1m", "413", "", "x")),
                        List.of(),
                        List.of(new StatusEntry.Confusion("431@ietf", "that is about fields")),
                        List.of(),
                        List.of("RFC 9110"),
                        "");

        FakeCatalogue(Supplier<Page> page) {
            this.page = page;
        }

        @Override
        public List<StatusEntry> entries() {
            return List.of(entry);
        }

        @Override
        public Optional<StatusEntry> find(String key) {
            return key.equals("413") || key.equalsIgnoreCase("413@ietf")
                    ? Optional.of(entry)
                    : Optional.empty();
        }

        @Override
        public Page page(StatusEntry of) {
            return page.get();
        }

        @Override
        public List<Hit> search(String query) {
            return query.contains("large") || query.isBlank()
                    ? List.of(new Hit(entry, 1, List.of("large"), "name"))
                    : List.of();
        }

        @Override
        public Optional<String> nearest(String query) {
            return Optional.of("large");
        }
    }

    private static final class FakeLab implements Lab {
        @Override
        public Endpoints start(Ports ports) {
            if (ports.plain() == 4444) {
                throw new LabFailed("Port 4444 is taken.");
            }
            return Endpoints.on(
                    "127.0.0.1",
                    ports.plain() == 0 ? Lab.DEFAULT_PORT : ports.plain(),
                    ports.tls() == 0 ? Lab.DEFAULT_PORT + 1 : ports.tls(),
                    ports.proxy() == 0 ? Lab.DEFAULT_PORT + 2 : ports.proxy());
        }

        @Override
        public Optional<Endpoints> endpoints() {
            return Optional.empty();
        }

        @Override
        public List<Scenario> scenarios() {
            return List.of();
        }

        @Override
        public int requests() {
            return 0;
        }

        @Override
        public List<LabEntry> log() {
            return List.of();
        }

        @Override
        public void watch(Consumer<Lab> watcher) {}

        @Override
        public void listen(Consumer<LabEntry> listener) {
            listener.accept(
                    new LabEntry(
                            Instant.parse("2026-11-22T12:00:00Z"),
                            Port.TLS,
                            "GET /\u001b HTTP/1.1",
                            new Sent(404, 12, "closed"),
                            List.of()));
        }

        @Override
        public void close() {}
    }
}
