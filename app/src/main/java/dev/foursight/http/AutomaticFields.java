package dev.foursight.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The field lines a draft sends without being asked: Host, User-Agent, Accept, what a proxy wants
 * to know of the client, and the framing of the content. An enabled line of the same name overrides
 * one; the draft can withhold it.
 */
public final class AutomaticFields {

    private AutomaticFields() {}

    /** The automatic lines that this draft will really send, in order. */
    public static List<HeaderLine> of(Draft draft) {
        List<HeaderLine> lines = new ArrayList<>();
        add(lines, draft, "Host", draft.endpoint().authority());
        add(lines, draft, "User-Agent", "foursight");
        add(lines, draft, "Accept", "*/*");
        Proxy proxy = draft.connection().route().proxy();
        if (proxy != null
                && proxy.login() != null
                && draft.connection().asksProxy(draft.endpoint())) {
            add(lines, draft, "Proxy-Authorization", proxy.login().basic());
        }
        switch (draft.body().framing()) {
            case AUTOMATIC -> {
                if (!draft.body().content().isEmpty() && !draft.has("Transfer-Encoding")) {
                    add(
                            lines,
                            draft,
                            "Content-Length",
                            String.valueOf(draft.body().content().length()));
                }
            }
            case CHUNKED -> add(lines, draft, "Transfer-Encoding", "chunked");
            case UNTOLD -> {}
        }
        return lines;
    }

    private static void add(List<HeaderLine> lines, Draft draft, String name, String value) {
        if (!draft.has(name) && !draft.withheld().contains(name.toLowerCase(Locale.ROOT))) {
            lines.add(HeaderLine.of(name, value));
        }
    }
}
