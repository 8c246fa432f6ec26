package dev.foursight.probe.blame;

import dev.foursight.probe.report.CauseReport.End;

/** Nothing more may be sent. Caught where the search began. */
final class SearchEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final End end;

    SearchEnded(End end) {
        super(end.id(), null, false, false);
        this.end = end;
    }

    End end() {
        return end;
    }
}
