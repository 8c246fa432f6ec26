package dev.foursight.catalogue.page;

import java.util.List;

/**
 * One cause of a code.
 *
 * @param id the explainer's id of it, for example {@code body.too-large}
 * @param tellTale what shows in an exchange that it is this cause
 */
public record Reason(String id, String title, List<Paragraph> text, Paragraph tellTale) {

    public Reason {
        text = List.copyOf(text);
    }
}
