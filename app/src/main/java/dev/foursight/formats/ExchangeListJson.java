package dev.foursight.formats;

import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import java.io.PrintStream;

/**
 * Explained exchanges as one JSON array, an element a line, written as they come: however it ends,
 * what was written is whole.
 */
public final class ExchangeListJson implements AutoCloseable {

    private final PrintStream out;
    private boolean open;

    public ExchangeListJson(PrintStream out) {
        this.out = out;
    }

    public void add(Exchange exchange, Explanation explanation) {
        out.print(open ? ",\n" : "[");
        open = true;
        out.print(ExchangeJson.text(exchange, explanation));
    }

    @Override
    public void close() {
        out.println(open ? "]" : "[]");
    }
}
