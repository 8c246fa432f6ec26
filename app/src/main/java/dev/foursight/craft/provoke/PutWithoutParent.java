package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** PUT into a collection that is not there. */
public final class PutWithoutParent extends PlainCraft {

    public PutWithoutParent() {
        super(
                CraftFacts.of("put-without-parent", Group.BODY, "RFC 4918 §9.7")
                        .earning("409@ietf", "404@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.TARGET, Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("path", "text", "no-such-folder/file.txt"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String path = draft.target().replaceFirst("[?].*", "");
        String folder = path.endsWith("/") ? path : path + "/";
        return Content.replaced(draft.withMethod("PUT"), "text/plain", "hello")
                .withTarget(folder + arguments.text("path"));
    }
}
