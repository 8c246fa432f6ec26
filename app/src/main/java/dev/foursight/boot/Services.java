package dev.foursight.boot;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.FileCatalogue;
import dev.foursight.catalogue.decision.DecisionFiles;
import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.cli.CliRooms;
import dev.foursight.cli.Ending;
import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftText;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.exercise.Exercises;
import dev.foursight.explain.CauseRule;
import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.RuleExplainer;
import dev.foursight.explain.Sentences;
import dev.foursight.explain.Signature;
import dev.foursight.explain.SignatureFile;
import dev.foursight.explain.Signatures;
import dev.foursight.explain.causes.AnswerCauses;
import dev.foursight.explain.causes.RequestCauses;
import dev.foursight.explain.conformance.ConformanceRules;
import dev.foursight.explain.fields.FieldNotes;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.lab.Lab;
import dev.foursight.lab.server.JettyLab;
import dev.foursight.settings.Store;
import dev.foursight.ui.Rooms;
import dev.foursight.wire.Journeys;
import dev.foursight.wire.OldTls;
import dev.foursight.wire.SwitchingTransport;
import dev.foursight.wire.Transport;
import dev.foursight.wire.ok.OkTransport;
import dev.foursight.wire.ok.SetCookies;
import dev.foursight.wire.raw.RawTransport;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes every room's services, each when it is first asked for: the command line needs few of them.
 */
public final class Services implements CliRooms, AutoCloseable {

    private final Lazy<Catalogue> catalogue = new Lazy<>(Services::readCatalogue);
    private final Lazy<Crafts> crafts = new Lazy<>(Services::readCrafts);
    private final Lazy<Explainer> explainer = new Lazy<>(this::makeExplainer);
    private final Lazy<RequestLint> lint = new Lazy<>(Services::makeLint);
    private final Lazy<FieldNotes> notes = new Lazy<>(Services::makeNotes);
    private final Lazy<Transport> transport =
            new Lazy<>(() -> new SwitchingTransport(new RawTransport(), new OkTransport()));
    private final Lazy<Journeys> journeys = new Lazy<>(this::makeJourneys);
    private final Lazy<Lab> lab = new Lazy<>(JettyLab::new);

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public Crafts crafts() {
        return crafts.get();
    }

    @Override
    public Explainer explainer() {
        return explainer.get();
    }

    @Override
    public FieldNotes notes() {
        return notes.get();
    }

    @Override
    public RequestLint lint() {
        return lint.get();
    }

    @Override
    public Transport transport() {
        return transport.get();
    }

    @Override
    public Journeys journeys() {
        return journeys.get();
    }

    private Journeys makeJourneys() {
        return new Journeys(
                // Made here only when a request goes out, so that a command can choose TLS before.
                (request, call) -> transport().send(request, call),
                new SetCookies(),
                InstantSource.system(),
                () -> new BigInteger(128, new SecureRandom()).toString(36));
    }

    @Override
    public Lab lab() {
        return lab.get();
    }

    @Override
    public Ending ending() {
        return new ShutdownEnding();
    }

    /**
     * Everything the window uses; what it does not need for its first picture is made later.
     *
     * @param store where the window keeps what shall survive it
     */
    Rooms rooms(Store store) {
        // A person may choose old TLS at any moment, but the platform reads its list only once.
        OldTls.allow();
        return new Rooms(
                catalogue(),
                this::readDecision,
                this::crafts,
                () -> Exercises.read(Shipped.folder("exercises")),
                exchange -> explainer().explain(exchange),
                notes::get,
                lint::get,
                this::journeys,
                lab(),
                store);
    }

    /** Stops what was started. */
    @Override
    public void close() {
        lab.made().ifPresent(Lab::close);
    }

    /** A build that only compiles and copies, as editors have it, has the files alone. */
    private static Catalogue readCatalogue() {
        Optional<byte[]> packed = Shipped.bytes(PackCatalogue.PACKED);
        return packed.isPresent()
                ? FileCatalogue.unpack(packed.get(), name -> Shipped.text("catalogue/" + name))
                : new FileCatalogue(Shipped.folder("catalogue"));
    }

    private DecisionGraph readDecision() {
        return DecisionFiles.read(
                Shipped.folder("decision"), Shipped.text("decision/not-chosen.yaml"), catalogue());
    }

    private static Crafts readCrafts() {
        List<Craft> all =
                Stream.concat(Provocations.all().stream(), Repairs.all().stream()).toList();
        Map<String, CraftText> texts =
                Shipped.pages("crafts", all.stream().map(Craft::id).toList()).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        page -> CraftText.parse(page.getValue())));
        return new Crafts(all, texts);
    }

    private Explainer makeExplainer() {
        List<CauseRule> causes =
                Stream.concat(RequestCauses.all().stream(), AnswerCauses.all().stream()).toList();
        List<ConformanceRule> rules = ConformanceRules.all();
        List<String> pages = new ArrayList<>(List.of("summary", "remedies"));
        causes.forEach(rule -> pages.add(rule.id()));
        rules.forEach(rule -> pages.add("rules/" + rule.id()));
        Sentences sentences = new Sentences(Shipped.pages("explain", pages));
        return new RuleExplainer(causes, rules, sentences, readSignatures(), catalogue());
    }

    private static FieldNotes makeNotes() {
        return new FieldNotes(new Sentences(Shipped.pages("explain", List.of(FieldNotes.FILE))));
    }

    private static RequestLint makeLint() {
        return new RequestLint(new Sentences(Shipped.pages("explain", List.of("grammar"))));
    }

    private static Signatures readSignatures() {
        List<Signature> all = new ArrayList<>();
        Shipped.folder("signatures")
                .forEach((name, text) -> all.addAll(SignatureFile.parse(name, text)));
        return new Signatures(all);
    }
}
