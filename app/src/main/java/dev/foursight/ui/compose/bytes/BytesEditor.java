package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Verbatim;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.IndexRange;

/**
 * The bytes as a text field shows and changes them. Of many only a part is shown at a time, so that
 * typing costs the same however long the request is.
 */
public final class BytesEditor {

    /** How many units a part has at least, where there are as many. */
    public static final int PART = 16 * 1024;

    private static final int LONGEST_LINE = 4 * 1024;
    private static final int MOST = 8 * 1024 * 1024;

    private final Detached detached;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new TextNotation().show(Verbatim.EMPTY));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Notation notation = new TextNotation();
    private Verbatim composed = Verbatim.EMPTY;
    private Following behind = Following.NOTHING;
    private final ReadOnlyObjectWrapper<Following> following =
            new ReadOnlyObjectWrapper<>(Following.NOTHING);
    private int from;
    private int to;

    public BytesEditor(Detached detached) {
        this.detached = detached;
        detached.nowProperty().subscribe(_ -> show());
    }

    public Detached detached() {
        return detached;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the last edit was not taken; empty where it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** All that would be sent. */
    public Verbatim all() {
        return detached.nowProperty().get().orElse(composed);
    }

    /** What goes out behind all these; where something does, no edit is taken. */
    public ReadOnlyObjectProperty<Following> followingProperty() {
        return following.getReadOnlyProperty();
    }

    private boolean isFixed() {
        boolean fixed = !following.get().isNothing();
        problem.set(fixed ? following.get().sentence() : "");
        return fixed;
    }

    /** The first unit that is shown. */
    public int from() {
        return from;
    }

    /** The unit after the last that is shown. */
    public int to() {
        return to;
    }

    public boolean hasMore() {
        return from > 0 || to < all().units();
    }

    /**
     * What the other tabs come to now.
     *
     * @param after what goes out behind that
     */
    public void compose(Verbatim units, Following after) {
        composed = units;
        behind = after;
        if (!detached.is()) {
            show();
        }
    }

    public void write(Notation other) {
        notation = other;
        show();
    }

    /** Shows the part that a unit is in. */
    public void turnTo(int unit) {
        int at = Math.clamp(unit, 0, all().units());
        boolean there = at >= from && (at < to || to == all().units());
        if (!there) {
            startAt(at / PART * PART);
        }
        while (at >= to && to < all().units()) {
            startAt(to);
        }
    }

    /** Shows the part behind this one, or the one before it. */
    public void turn(boolean forward) {
        if (forward && to < all().units()) {
            startAt(to);
        } else if (!forward && from > 0) {
            startAt(Math.max(from - PART, 0));
        }
    }

    private void startAt(int unit) {
        from = unit;
        show();
    }

    private void show() {
        following.set(detached.is() ? Following.NOTHING : behind);
        Verbatim all = all();
        int last = all.units() == 0 ? 0 : (all.units() - 1) / PART * PART;
        from = lineStart(all, from < all.units() ? from : last);
        to = from + PART >= all.units() ? all.units() : lineStart(all, from + PART);
        shown.set(notation.show(all.slice(from, to)));
    }

    /** Where the line that a unit is in begins, unless that is far away. */
    private static int lineStart(Verbatim all, int unit) {
        int offset = all.bytesBefore(unit);
        int least = Math.max(offset - LONGEST_LINE, 0);
        for (int i = offset; i > least; i--) {
            if (all.bytes().at(i - 1) == '\n') {
                return all.unitOf(i - 1) + 1;
            }
        }
        return offset == 0 ? 0 : unit;
    }

    /**
     * Takes what the text has become.
     *
     * @param caret where in that text the caret stands
     * @return where it stands in the text that is shown then
     */
    public int type(String text, int caret) {
        if (isFixed()) {
            return caret;
        }
        Optional<Verbatim> read = notation.read(text);
        if (read.isEmpty()) {
            problem.set("Two hexadecimal digits make a byte; until then nothing is changed.");
            return caret;
        }
        problem.set("");
        int units = notation.read(text.substring(0, caret)).map(Verbatim::units).orElse(0);
        Verbatim all = all();
        int first = from;
        Verbatim typed = all.replaced(from, to, read.get());
        if (!typed.equals(all)) {
            detached.type(all, typed);
        } else {
            show();
        }
        return shown.get().characterOf(first + units - from);
    }

    /** What stands behind the caret, in words. */
    public String behind(int caret) {
        return CaretWords.at(all(), from + shown.get().unitAt(caret));
    }

    /** Puts an act at the caret. */
    public void insert(Act act, int caret) {
        put(from + shown.get().unitAt(caret), Verbatim.of(act));
    }

    /** Puts bytes behind everything. */
    public void append(Bytes bytes) {
        put(all().units(), Verbatim.of(bytes));
    }

    private void put(int unit, Verbatim units) {
        if (isFixed()) {
            return;
        }
        detached.set(all().replaced(unit, unit, units));
    }

    /** Puts the selected bytes and acts, or all if none are selected, so many times in a row. */
    public void repeat(IndexRange selection, int times) {
        if (isFixed()) {
            return;
        }
        boolean none = selection.getLength() == 0;
        int start = none ? 0 : from + shown.get().unitAt(selection.getStart());
        int end = none ? all().units() : from + shown.get().unitAt(selection.getEnd());
        Verbatim once = all().slice(start, end);
        if (times < 1 || (long) once.units() * times > MOST) {
            problem.set("Repeat from 1 to so many times that no more than 8 MB come of it.");
            return;
        }
        problem.set("");
        detached.set(all().replaced(start, end, once.times(times)));
    }

    /** The characters that show some bytes; empty where none of them is in the part shown. */
    public Optional<IndexRange> characters(int fromByte, int toByte) {
        int start = Math.max(all().unitOf(fromByte), from);
        int end = Math.min(all().unitOf(toByte - 1) + 1, to);
        if (start >= end) {
            return Optional.empty();
        }
        Shown here = shown.get();
        return Optional.of(
                new IndexRange(here.characterOf(start - from), here.characterOf(end - from)));
    }
}
