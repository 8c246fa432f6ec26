package dev.foursight.probe.blame;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.TargetUrl;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CraftedDraft;
import dev.foursight.wire.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A search against a server that decides by a rule. */
final class Search {

    /** A URL to ask for. */
    static final String HOST = "http://server.example/a";

    static final Crafts CRAFTS =
            new Crafts(
                    Stream.concat(Provocations.all().stream(), Repairs.all().stream()).toList(),
                    Map.of());
    private static final Explainer EXPLAINER = ShippedExplainer.create();
    private static final RequestLint LINT =
            new RequestLint(ShippedTexts.sentences(List.of("grammar")));

    final OwnTime time = new OwnTime();
    final RuledServer server;
    final Hold hold = new Hold();
    final List<Progress> progress = new ArrayList<>();
    Limits limits = new Limits(40, Duration.ofSeconds(60), Duration.ofMillis(500));
    boolean consented;
    Consumer<Progress> watcher = progress::add;

    Search(Function<ParsedRequest, String> rule) {
        server = new RuledServer(time, rule);
    }

    /** The rule that refuses what has a field. */
    static Function<ParsedRequest, String> refusing(String name, int status) {
        return request -> request.fields().has(name) ? String.valueOf(status) : "200";
    }

    CauseReport of(Draft draft, String... crafts) {
        return finder(server)
                .find(
                        new CraftedDraft(draft, CraftUse.parseAll(List.of(crafts))),
                        Optional.empty(),
                        limits,
                        consented ? Hazard.WRITES : Hazard.HARMLESS,
                        hold,
                        watcher);
    }

    CauseFinder finder(Transport transport) {
        return finder(transport, time);
    }

    static CauseFinder finder(Transport transport, Time time) {
        return new CauseFinder(CRAFTS, transport, EXPLAINER, () -> LINT, time);
    }

    static Draft get(String url, String... lines) {
        Draft draft = Draft.get(TargetUrl.parse(url));
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            draft = draft.plus(HeaderLine.of(parts[0], parts[1]));
        }
        return draft;
    }
}
