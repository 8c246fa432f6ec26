package dev.foursight.formats.recorded;

import dev.foursight.explain.Explanation;
import dev.foursight.formats.ExchangeJson;
import java.io.PrintStream;

/**
 * Explained exchanges as one JSON array, an element a line, written as they come: however it ends,
 * what was written is whole.
 */
public final class RecordedListJson implements AutoCloseable {

    private final PrintStream out;
    private boolean open;

    public RecordedListJson(PrintStream out) {
        this.out = out;
    }

    public void add(Recorded recorded, Explanation explanation) {
        out.print(open ? ",\n" : "[");
        open = true;
        ExchangeJson.print(
                out,
                recorded.exchange(),
                explanation,
                recorded.place(),
                recorded.times(),
                recorded.missing());
    }

    @Override
    public void close() {
        out.println(open ? "]" : "[]");
    }
}
