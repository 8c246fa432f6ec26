package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Verbatim;
import dev.foursight.http.Verbatim.Placed;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Gathers what a text stands for. */
final class UnitReader {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Placed> acts = new ArrayList<>();

    void add(int b) {
        bytes.write(b);
    }

    void add(Bytes more) {
        bytes.writeBytes(more.toArray());
    }

    /** Reads an act if one stands at a place; returns the place behind it, or the same place. */
    int act(String text, int at) {
        Matcher token = ActToken.ANY.matcher(text).region(at, text.length());
        if (!token.lookingAt()) {
            return at;
        }
        Optional<Act> act = ActToken.read(token.group());
        act.ifPresent(it -> acts.add(new Placed(bytes.size(), it)));
        return act.isPresent() ? token.end() : at;
    }

    Verbatim end() {
        return new Verbatim(Bytes.of(bytes.toByteArray()), acts);
    }
}
