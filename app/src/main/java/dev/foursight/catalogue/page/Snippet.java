package dev.foursight.catalogue.page;

import java.util.List;

/**
 * How one server or framework returns the code properly.
 *
 * @param system its name for people, for example {@code Apache httpd}
 * @param language the language of the code, for example {@code apache}
 * @param before what has to be known first, often nothing
 */
public record Snippet(String system, String language, List<Paragraph> before, String code) {

    public Snippet {
        before = List.copyOf(before);
    }
}
