package dev.foursight.cli;

import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Verdict;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.lab.LabFailed;
import dev.foursight.lab.Ports;
import dev.foursight.wire.Call;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The main job as a table: every craft sent to the lab, with what came back and why. */
public final class LabTable {

    private final CliRooms rooms;
    private final Terminal terminal;

    public LabTable(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    /** Prints the table and gives the exit status. */
    public int print() {
        Endpoint lab;
        try {
            lab = rooms.lab().start(Ports.ANY).plain();
        } catch (LabFailed failed) {
            terminal.tell(failed.getMessage());
            return Exit.NOTHING_SENT;
        }
        row("CRAFT", "STATUS", "FIRST CAUSE", "WORST FINDING");
        for (Craft craft : rooms.crafts().all()) {
            send(craft, lab);
        }
        return Exit.DONE;
    }

    private void send(Craft craft, Endpoint lab) {
        Draft plain = Draft.get(new TargetUrl(lab, "/"));
        Draft draft = rooms.crafts().apply(plain, List.of(CraftUse.of(craft.id())));
        Exchange exchange = rooms.transport().send(Renderer.render(draft), Call.unwatched());
        Explanation explanation = rooms.explainer().explain(exchange);
        row(craft.id(), status(exchange), cause(explanation), finding(explanation));
    }

    private static String status(Exchange exchange) {
        return exchange.response() == null
                ? exchange.outcome().kind().id()
                : String.valueOf(exchange.status());
    }

    private static String cause(Explanation explanation) {
        return explanation.causes().stream().findFirst().map(CauseFound::id).orElse("-");
    }

    /**
     * A violated MUST weighs more than a violated SHOULD, and that more than what cannot be told.
     */
    private static String finding(Explanation explanation) {
        return explanation.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.CONFORMS)
                .min(
                        Comparator.<Finding, Boolean>comparing(
                                        finding -> finding.verdict() != Verdict.VIOLATES)
                                .thenComparing(finding -> !finding.level().startsWith("MUST")))
                .map(LabTable::shown)
                .orElseGet(() -> explanation.findings().isEmpty() ? "-" : "all conform");
    }

    private static String shown(Finding finding) {
        return finding.verdict().id().replace('-', ' ')
                + " "
                + finding.level()
                + " ("
                + finding.clause()
                + ")";
    }

    private void row(String craft, String status, String cause, String finding) {
        terminal.out()
                .printf(Locale.ROOT, "%-26s  %-15s  %-28s  %s%n", craft, status, cause, finding);
        terminal.out().flush();
    }
}
