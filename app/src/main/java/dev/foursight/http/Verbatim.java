package dev.foursight.http;

import dev.foursight.http.Delivery.Act;
import dev.foursight.http.WireRequest.Step;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Exact bytes, and what happens on the connection between them. Bytes and acts together are its
 * units, counted in the order in which they are done.
 *
 * @param acts in their order; where bytes follow an act that is the last, they are never sent
 */
public record Verbatim(Bytes bytes, List<Placed> acts) {

    public static final Verbatim EMPTY = new Verbatim(Bytes.EMPTY, List.of());

    /** An act before the byte at an offset, or behind all bytes. */
    public record Placed(int at, Act act) {}

    public Verbatim {
        acts = acts.stream().sorted(Comparator.comparingInt(Placed::at)).toList();
        for (Placed placed : acts) {
            Objects.checkIndex(placed.at(), bytes.length() + 1);
        }
    }

    public static Verbatim of(Bytes bytes) {
        return new Verbatim(bytes, List.of());
    }

    public static Verbatim of(Act act) {
        return new Verbatim(Bytes.EMPTY, List.of(new Placed(0, act)));
    }

    /** What a rendered request does, as far as its bytes are at hand. */
    public static Verbatim of(WireRequest request) {
        List<Placed> acts = new ArrayList<>();
        int at = 0;
        for (Step step : request.steps()) {
            switch (step) {
                case Step.Send(Bytes part) -> at += part.length();
                case Step.Stream _ -> {
                    return new Verbatim(request.bytes(), acts);
                }
                case Step.Pause(var length) -> acts.add(new Placed(at, new Act.Pause(length)));
                case Step.HalfClose _ -> acts.add(new Placed(at, new Act.HalfClose()));
                case Step.Reset _ -> acts.add(new Placed(at, new Act.Reset()));
            }
        }
        return new Verbatim(request.bytes(), acts);
    }

    public int units() {
        return bytes.length() + acts.size();
    }

    /** Which unit the byte at an offset is; the number of units for the end. */
    public int unitOf(int offset) {
        int unit = offset;
        for (Placed placed : acts) {
            unit += placed.at() <= offset ? 1 : 0;
        }
        return unit;
    }

    /** How many bytes stand before a unit. */
    public int bytesBefore(int unit) {
        int before = 0;
        while (before < acts.size() && acts.get(before).at() + before < unit) {
            before++;
        }
        return unit - before;
    }

    /** The units from one up to, not including, another. */
    public Verbatim slice(int from, int to) {
        int start = bytesBefore(from);
        List<Placed> inside = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Placed placed = acts.get(i);
            if (placed.at() + i >= from && placed.at() + i < to) {
                inside.add(new Placed(placed.at() - start, placed.act()));
            }
        }
        return new Verbatim(bytes.slice(start, bytesBefore(to)), inside);
    }

    public Verbatim plus(Verbatim other) {
        List<Placed> all = new ArrayList<>(acts);
        other.acts.forEach(it -> all.add(new Placed(bytes.length() + it.at(), it.act())));
        return new Verbatim(bytes.plus(other.bytes), all);
    }

    /** The same, so many times in a row. */
    public Verbatim times(int count) {
        byte[] once = bytes.toArray();
        ByteBuffer all = ByteBuffer.allocate(Math.multiplyExact(once.length, count));
        List<Placed> more = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int base = i * once.length;
            all.put(once);
            acts.forEach(it -> more.add(new Placed(base + it.at(), it.act())));
        }
        return new Verbatim(Bytes.of(all.array()), more);
    }

    /** The same with other units in the place of some. */
    public Verbatim replaced(int from, int to, Verbatim others) {
        return slice(0, from).plus(others).plus(slice(to, units()));
    }

    /** The steps up to the first act that no byte can follow. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int sent = 0;
        for (Placed placed : acts) {
            if (placed.at() > sent) {
                steps.add(new Step.Send(bytes.slice(sent, placed.at())));
                sent = placed.at();
            }
            Steps.step(placed.act()).ifPresent(steps::add);
            if (placed.act().isLast()) {
                return steps;
            }
        }
        if (sent < bytes.length() || steps.isEmpty()) {
            steps.add(new Step.Send(bytes.slice(sent, bytes.length())));
        }
        return steps;
    }
}
