package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import java.util.List;

/** Content of a media type that no server takes. */
public final class UnsupportedType implements Craft {

    @Override
    public String id() {
        return "unsupported-type";
    }

    @Override
    public Group group() {
        return Group.BODY;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("type", Parameter.Kind.TEXT, "media type", "application/x-nobody"));
    }

    @Override
    public List<String> earns() {
        return List.of("415@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9110 §15.5.16";
    }

    @Override
    public Hazard hazard() {
        return Hazard.WRITES;
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft posted = draft.method().equals("GET") ? draft.withMethod("POST") : draft;
        Body body =
                draft.body().content().isEmpty()
                        ? new Body(Bytes.ofUtf8("content nobody can read"), draft.body().framing())
                        : draft.body();
        return posted.withBody(body).with("Content-Type", arguments.text("type"));
    }
}
