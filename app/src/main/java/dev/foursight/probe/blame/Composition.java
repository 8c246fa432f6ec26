package dev.foursight.probe.blame;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Draft;
import dev.foursight.http.Verbatim;
import dev.foursight.probe.report.CraftedDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * A request in parts that changes can address whatever other changes have done: a line that is
 * taken away leaves an empty place, so that the others keep theirs.
 *
 * @param pieces what goes out in place of the draft, cut at its parts; empty where the draft does
 */
record Composition(Draft draft, List<CraftUse> crafts, List<Verbatim> pieces) {

    Composition {
        crafts = List.copyOf(crafts);
        pieces = List.copyOf(pieces);
    }

    static Composition of(CraftedDraft composed) {
        Verbatim raw = composed.draft().raw();
        return new Composition(
                composed.draft(), composed.crafts(), raw == null ? List.of() : RawPieces.of(raw));
    }

    Composition with(Draft other) {
        return new Composition(other, crafts, pieces);
    }

    Composition with(int piece, Verbatim other) {
        List<Verbatim> changed = new ArrayList<>(pieces);
        changed.set(piece, other);
        return withPieces(changed);
    }

    Composition withPieces(List<Verbatim> others) {
        return new Composition(draft, crafts, others);
    }

    Composition plus(CraftUse use) {
        List<CraftUse> more = new ArrayList<>(crafts);
        more.add(use);
        return new Composition(draft, more, pieces);
    }

    Composition without(CraftUse use) {
        List<CraftUse> fewer = new ArrayList<>(crafts);
        fewer.remove(use);
        return new Composition(draft, fewer, pieces);
    }

    CraftedDraft composed() {
        if (pieces.isEmpty()) {
            return new CraftedDraft(draft, crafts);
        }
        Verbatim all = pieces.stream().reduce(Verbatim.EMPTY, Verbatim::plus);
        return new CraftedDraft(draft.withVerbatim(all), crafts);
    }
}
