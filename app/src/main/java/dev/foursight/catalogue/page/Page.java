package dev.foursight.catalogue.page;

import java.util.List;

/**
 * The sections of one entry's page.
 *
 * @param reasons why one gets the code, the most frequent first
 * @param ifYouCall what to do on the client's side
 * @param ifYouServe what to do on the server's side
 * @param example an exchange that shows the code as the standard wants it, or what is seen instead
 * @param snippets how to return it, empty where no server should
 */
public record Page(
        List<Reason> reasons,
        List<Paragraph> ifYouCall,
        List<Paragraph> ifYouServe,
        List<ExampleLine> example,
        List<Paragraph> history,
        List<Snippet> snippets) {

    public Page {
        reasons = List.copyOf(reasons);
        ifYouCall = List.copyOf(ifYouCall);
        ifYouServe = List.copyOf(ifYouServe);
        example = List.copyOf(example);
        history = List.copyOf(history);
        snippets = List.copyOf(snippets);
    }
}
