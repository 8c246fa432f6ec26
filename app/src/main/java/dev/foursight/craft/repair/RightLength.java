package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Content;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.Set;

/** The right Content-Length and no other framing, with all the content at once. */
public final class RightLength extends PlainCraft {

    /** Their requests tell a length even without content (RFC 9110 §8.6). */
    private static final Set<String> BRING_CONTENT = Set.of("POST", "PUT", "PATCH", "QUERY");

    public RightLength() {
        super(CraftFacts.of("content-length", Group.REPAIR, "RFC 9112 §6.3"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft unframed = draft.without("Content-Length").without("Transfer-Encoding");
        Content content = draft.body().content();
        Draft plain =
                new WholeRequest()
                        .apply(
                                unframed.withBody(new Body(content, Body.Framing.UNTOLD)),
                                arguments);
        return content.isEmpty() && !BRING_CONTENT.contains(draft.method())
                ? plain
                : plain.plus(HeaderLine.of("Content-Length", String.valueOf(content.length())));
    }
}
