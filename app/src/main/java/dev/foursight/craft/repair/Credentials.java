package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Credentials in Authorization, or in Proxy-Authorization for a proxy. */
public final class Credentials implements Craft {

    @Override
    public String id() {
        return "credentials";
    }

    @Override
    public Group group() {
        return Group.AUTHENTICATION;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("user", Parameter.Kind.TEXT, "text", "lab"),
                new Parameter("password", Parameter.Kind.TEXT, "text", "lab"),
                new Parameter("scheme", Parameter.Kind.TEXT, "Basic or Bearer", "Basic"),
                new Parameter("field", Parameter.Kind.TEXT, "field name", "Authorization"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9110 §11.6.2";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String password = arguments.text("password");
        String credentials =
                switch (arguments.text("scheme").toLowerCase(Locale.ROOT)) {
                    case "basic" -> "Basic " + base64(arguments.text("user") + ":" + password);
                    case "bearer" -> "Bearer " + password;
                    default ->
                            throw new InvalidInput(
                                    "The craft credentials knows the schemes Basic and Bearer, not “"
                                            + arguments.text("scheme")
                                            + "”.");
                };
        return draft.with(arguments.text("field"), credentials);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
