package dev.foursight.cli;

import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.explain.Explainer;
import dev.foursight.formats.CauseJson;
import dev.foursight.formats.CauseText;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.probe.blame.CauseFinder;
import dev.foursight.probe.blame.Hold;
import dev.foursight.probe.blame.Limits;
import dev.foursight.probe.blame.Progress;
import dev.foursight.probe.blame.SystemTime;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseReport.End;
import dev.foursight.probe.report.CraftedDraft;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foursight probe}: sends a request in several forms to find something out. */
@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Send a request again and again with parts left out, and show the smallest change that changes the answer.")
final class ProbeCommand implements Callable<Integer> {

    private static final int MOST_REQUESTS = 1000;
    private static final double FASTEST = 1000;
    private static final double SLOWEST = 0.01;

    private final CliRooms rooms;
    private final Terminal terminal;

    @Option(
            names = "--find-cause",
            required = true,
            description = "Find the part of the request that the server refuses.")
    @SuppressWarnings("UnusedVariable") // the only search there is, so to be named is enough
    private boolean findCause;

    @Mixin private SendOptions options = new SendOptions();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Send no more than so many requests: 40 unless given.")
    private @Nullable Integer most;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Send no more than so many requests a second: 2 unless given, and any number to this machine.")
    private @Nullable Double rate;

    @Option(
            names = "--yes",
            description =
                    "You may test this server: do not ask before a request that loads it or may change something is repeated.")
    private boolean yes;

    @Option(names = "--json", description = "Print what was found as one JSON object.")
    private boolean json;

    ProbeCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Drafting drafting = new Drafting(options);
        CraftedDraft composed = new CraftedDraft(drafting.composed(), drafting.uses());
        if (!composed.draft().connection().following().isNothing()) {
            throw new InvalidInput(
                    "probe looks at the answer to one request, so --follow, --cookies and --auth digest cannot go with it. Leave them out.");
        }
        Crafts crafts = rooms.crafts();
        Explainer explainer = rooms.explainer();
        CauseFinder finder =
                new CauseFinder(
                        crafts, rooms.transport(), explainer, rooms::lint, new SystemTime());
        Hazard hazard = finder.hazard(composed);
        Endpoint endpoint = composed.draft().endpoint();
        Limits limits = limits(endpoint);
        new Consent(terminal).requireToRepeat(hazard, endpoint, limits.requests(), yes);
        CauseReport report = search(finder, composed, limits, hazard);
        print(report, explainer);
        return exit(report);
    }

    /** Consent for the request is none for a change that may do worse. */
    private CauseReport search(
            CauseFinder finder, CraftedDraft composed, Limits limits, Hazard hazard) {
        SendCommand.allowOldTls(composed.draft());
        Hold hold = new Hold();
        AtomicInteger sent = new AtomicInteger();
        Runnable stop =
                () -> {
                    hold.cancel();
                    terminal.tell("Stopped after " + sent.get() + " requests.");
                };
        try (Ending.Watch _ = rooms.ending().onEnd(Exit.INTERRUPTED, stop)) {
            return finder.find(
                    composed,
                    Optional.empty(),
                    limits,
                    yes ? Hazard.WRITES : hazard,
                    hold,
                    step -> {
                        sent.set(step.sent());
                        tell(step);
                    });
        }
    }

    /** A person at a terminal sees how far it has come. */
    private void tell(Progress step) {
        if (terminal.interactive() && !json) {
            terminal.tell(
                    step.sent() + " of at most " + step.most() + ": the request " + step.trying());
        }
    }

    private Limits limits(Endpoint endpoint) {
        Limits limits = Limits.standard(endpoint);
        if (most != null) {
            if (most < 1 || most > MOST_REQUESTS) {
                throw new InvalidInput("--most is a number from 1 to 1000, for example 40.");
            }
            limits = limits.withRequests(most);
        }
        if (rate != null) {
            if (!(rate >= SLOWEST && rate <= FASTEST)) {
                throw new InvalidInput("--rate is a number from 0.01 to 1000, for example 2.");
            }
            limits = limits.withGap(Duration.ofNanos(Math.round(1e9 / rate)));
        }
        return limits;
    }

    private void print(CauseReport report, Explainer explainer) {
        if (json) {
            CauseJson.print(terminal.out(), report, explainer);
            terminal.out().println();
        } else {
            terminal.out().print(CauseText.of(report, terminal.width()));
        }
    }

    private static int exit(CauseReport report) {
        if (report.end() == End.CANCELLED) {
            return Exit.INTERRUPTED;
        }
        Exchange first = report.original().exchange();
        boolean left = report.requests() > 1 || (first != null && SendCommand.byteLeft(first));
        return left ? Exit.DONE : Exit.NOTHING_SENT;
    }
}
