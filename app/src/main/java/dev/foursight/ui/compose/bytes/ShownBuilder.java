package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Verbatim;
import dev.foursight.http.Verbatim.Placed;
import java.util.List;

/** Puts a shown text together, unit by unit. */
final class ShownBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Placed> acts;
    private final int[] places;
    private int units;
    private int nextAct;

    ShownBuilder(Verbatim all) {
        acts = all.acts();
        places = new int[all.units() + 1];
    }

    /** Shows the acts that stand before the byte at an offset. */
    void acts(int offset, String after) {
        while (nextAct < acts.size() && acts.get(nextAct).at() <= offset) {
            unit();
            text.append(ActToken.of(acts.get(nextAct).act())).append(after);
            nextAct++;
        }
    }

    /** Whether an act stands between two bytes, or before the first. */
    boolean hasAct(int from, int to) {
        return nextAct < acts.size()
                && acts.get(nextAct).at() > from
                && acts.get(nextAct).at() < to;
    }

    /** One or more bytes that one text stands for. */
    void bytes(int count, String shown) {
        for (int i = 0; i < count; i++) {
            unit();
        }
        text.append(shown);
    }

    /** Text that stands for nothing. */
    void layout(String shown) {
        text.append(shown);
    }

    private void unit() {
        places[units] = text.length();
        units++;
    }

    Shown end() {
        places[units] = text.length();
        return new Shown(text.toString(), places);
    }
}
