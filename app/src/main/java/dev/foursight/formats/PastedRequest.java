package dev.foursight.formats;

import dev.foursight.http.Draft;
import java.util.List;

/**
 * A request read from text that a person brought.
 *
 * @param remarks one sentence for each thing that the draft does not hold as the text says it
 */
public record PastedRequest(Draft draft, List<String> remarks) {

    public PastedRequest {
        remarks = List.copyOf(remarks);
    }
}
