package dev.foursight.ui.compose.cause;

import dev.foursight.craft.Hazard;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.probe.blame.CauseFinder;
import dev.foursight.probe.blame.Hold;
import dev.foursight.probe.blame.Limits;
import dev.foursight.probe.blame.Progress;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CraftedDraft;
import dev.foursight.ui.common.Background;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One search for the cause of a refusal at a time. Used on the FX thread only. */
public final class CauseModel {

    private final CauseFinder finder;
    private final Function<Endpoint, Limits> limits;
    private final Background background;
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<CauseState> state =
            new ReadOnlyObjectWrapper<>(new CauseState.Idle());
    private Optional<Asked> asked = Optional.empty();
    private Hold hold = new Hold();

    private record Asked(CraftedDraft composed, Exchange answer, Hazard hazard) {}

    /**
     * @param limits how much may be asked of a server
     * @param fxThread runs what the search's thread has to say on the FX thread
     */
    public CauseModel(
            CauseFinder finder,
            Function<Endpoint, Limits> limits,
            Background background,
            Executor fxThread) {
        this.finder = finder;
        this.limits = limits;
        this.background = background;
        this.fxThread = fxThread;
    }

    public ReadOnlyObjectProperty<CauseState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks for the cause of an answer, or asks first whether the request may be repeated. */
    public void find(CraftedDraft composed, Exchange answer) {
        forget();
        Hazard hazard;
        try {
            hazard = finder.hazard(composed);
        } catch (InvalidInput unfit) {
            state.set(new CauseState.Failed(String.valueOf(unfit.getMessage())));
            return;
        }
        Asked now = new Asked(composed, answer, hazard);
        asked = Optional.of(now);
        if (hazard == Hazard.HARMLESS) {
            start(now);
        } else {
            Endpoint target = composed.draft().endpoint();
            state.set(
                    new CauseState.Asking(
                            hazard, target.authority(), limits.apply(target).requests()));
        }
    }

    /** The person may test the server that was asked about. */
    public void agree() {
        if (state.get() instanceof CauseState.Asking) {
            asked.ifPresent(this::start);
        }
    }

    /** Ends a search soon; it still says how far it came. */
    public void stop() {
        hold.cancel();
    }

    /** Ends a search and takes away what it found. */
    public void forget() {
        hold.cancel();
        asked = Optional.empty();
        state.set(new CauseState.Idle());
    }

    /** Whether an exchange belongs to what is shown. */
    @SuppressWarnings("ReferenceEquality") // two exchanges may be alike byte for byte
    public boolean covers(Exchange exchange) {
        Stream<Exchange> found =
                state.get() instanceof CauseState.Done(CauseReport report)
                        ? report.attempts().stream().map(Attempt::exchange)
                        : Stream.empty();
        return Stream.concat(asked.map(Asked::answer).stream(), found)
                .anyMatch(it -> it == exchange);
    }

    private void start(Asked now) {
        Limits allowed = limits.apply(now.composed().draft().endpoint());
        Hold started = new Hold();
        hold = started;
        state.set(
                new CauseState.Running(new Progress(0, allowed.requests(), "unchanged"), allowed));
        Background.Running _ =
                background.run(
                        "find cause",
                        () ->
                                finder.find(
                                        now.composed(),
                                        Optional.of(now.answer()),
                                        allowed,
                                        now.hazard(),
                                        started,
                                        step ->
                                                fxThread.execute(
                                                        () -> tell(started, step, allowed))),
                        report -> end(started, new CauseState.Done(report)),
                        failure ->
                                end(
                                        started,
                                        new CauseState.Failed(
                                                "Foursight itself failed at this search, not the server. Trying again may work.")));
    }

    private void tell(Hold of, Progress step, Limits allowed) {
        if (of == hold && state.get() instanceof CauseState.Running) {
            state.set(new CauseState.Running(step, allowed));
        }
    }

    /** Nobody waits any more for a search that was forgotten. */
    private void end(Hold of, CauseState result) {
        if (of == hold && state.get() instanceof CauseState.Running) {
            state.set(result);
        }
    }
}
