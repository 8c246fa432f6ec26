package dev.foursight.ui.compose.cause;

import dev.foursight.craft.Hazard;
import dev.foursight.probe.blame.Limits;
import dev.foursight.probe.blame.Progress;
import dev.foursight.probe.report.CauseReport;

/** How far a search for the cause has come. */
public sealed interface CauseState {

    /** Nothing is looked for. */
    record Idle() implements CauseState {}

    /**
     * The person has to agree first.
     *
     * @param target host and port as in a URL
     */
    record Asking(Hazard hazard, String target, int requests) implements CauseState {}

    /** Requests are being sent. */
    record Running(Progress progress, Limits limits) implements CauseState {}

    /** This was found. */
    record Done(CauseReport report) implements CauseState {}

    /** The search itself failed. */
    record Failed(String sentence) implements CauseState {}
}
