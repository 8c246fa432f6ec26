package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** PROPFIND with content that is no XML. */
public final class MalformedXml extends PlainCraft {

    public MalformedXml() {
        super(
                CraftFacts.of("malformed-xml", Group.BODY, "RFC 4918 §8")
                        .earning("400@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("content", "text", "<propfind")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(
                        draft.withMethod("PROPFIND"), "application/xml", arguments.text("content"))
                .with("Depth", "0");
    }
}
