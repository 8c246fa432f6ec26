package dev.foursight.cli;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.explain.Explanation;
import dev.foursight.formats.BytesText;
import dev.foursight.formats.ExchangeJson;
import dev.foursight.formats.FieldNotesText;
import dev.foursight.formats.JourneyJson;
import dev.foursight.formats.JourneyText;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Following;
import dev.foursight.http.Journey;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.WireEvent;
import dev.foursight.wire.Call;
import dev.foursight.wire.OldTls;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foursight send}: sends one request and explains what came of it. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Send one request, malformed on purpose if you like, and explain the answer.")
final class SendCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;

    @Mixin private SendOptions options = new SendOptions();

    @Option(
            names = "--yes",
            description =
                    "You may test this server: do not ask before a craft that loads or writes.")
    private boolean yes;

    @Option(
            names = "--wire",
            description =
                    "Show every byte that went out and came in as well, CR, LF and their like as signs. --json has them anyway.")
    private boolean wire;

    @Option(names = "--json", description = "Print the exchange as one JSON object.")
    private boolean json;

    SendCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Drafting drafting = new Drafting(options);
        Draft draft = drafting.draft(rooms::crafts);
        List<CraftUse> uses = drafting.uses();
        Hazard hazard = uses.isEmpty() ? Hazard.HARMLESS : rooms.crafts().hazard(uses);
        new Consent(terminal).require(hazard, draft.endpoint(), yes);
        if (uses.size() > 1) {
            Crafts crafts = rooms.crafts();
            crafts.clashes(uses).forEach(clash -> terminal.tell(clash.sentence(crafts)));
        }
        Journey journey = send(draft, to -> mayGo(hazard, draft.endpoint(), to));
        Exchange exchange = journey.last();
        Explanation explanation = rooms.explainer().explain(exchange);
        print(journey, explanation, draft.connection().following());
        if (exchange.outcome().is(Kind.CANCELLED)) {
            return Exit.INTERRUPTED;
        }
        if (!journey.hops().isEmpty() || byteLeft(exchange)) {
            return Exit.DONE;
        }
        terminal.tell("Nothing was sent. " + explanation.headline());
        return Exit.NOTHING_SENT;
    }

    /** Consent was given for one server; a redirect cannot widen it. */
    private boolean mayGo(Hazard hazard, Endpoint asked, Endpoint to) {
        return hazard == Hazard.HARMLESS
                || yes
                || to.isLoopback()
                || to.host().equalsIgnoreCase(asked.host());
    }

    /** Where nothing was to be followed, it is the exchange and no more. */
    private void print(Journey journey, Explanation explanation, Following following) {
        if (!json) {
            terminal.out().print(JourneyText.of(journey, explanation, terminal.width()));
            if (journey.last().status() >= 400) {
                terminal.out()
                        .print(
                                FieldNotesText.of(
                                        rooms.notes().of(journey.last()), terminal.width()));
            }
            if (wire) {
                terminal.out().print(BytesText.of(journey.last(), terminal.width()));
            }
        } else if (following.isNothing()) {
            ExchangeJson.print(terminal.out(), journey.last(), explanation);
            terminal.out().println();
        } else {
            JourneyJson.print(terminal.out(), journey, explanation);
            terminal.out().println();
        }
    }

    private Journey send(Draft draft, Predicate<Endpoint> consent) {
        allowOldTls(draft);
        Call call = Call.unwatched();
        try (Ending.Watch _ = rooms.ending().onEnd(Exit.INTERRUPTED, call::cancel)) {
            return rooms.journeys().send(draft, CookieJar.EMPTY, consent, call);
        }
    }

    /** Before TLS is first used, for whoever asked for its old versions. */
    static void allowOldTls(Draft draft) {
        if (OldTls.isAmong(draft.connection().tls().versions())) {
            OldTls.allow();
        }
    }

    /** A server can refuse a certificate after the request has left: then TLS failed, and yet. */
    static boolean byteLeft(Exchange exchange) {
        if (exchange.events().stream().anyMatch(event -> event.what() == WireEvent.What.WRITTEN)
                || !exchange.received().isEmpty()) {
            return true;
        }
        Phase phase =
                exchange.outcome().failure() == null ? null : exchange.outcome().failure().phase();
        boolean tooEarly =
                exchange.outcome().is(Kind.CONNECT_FAILED)
                        || exchange.outcome().is(Kind.TLS_FAILED)
                        || phase == Phase.RESOLVE
                        || phase == Phase.CONNECT
                        || phase == Phase.TLS;
        return !tooEarly && (exchange.sent() == null || !exchange.sent().isEmpty());
    }
}
