package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Credentials in Authorization, or in Proxy-Authorization for a proxy. */
public final class Credentials extends PlainCraft {

    public Credentials() {
        super(
                CraftFacts.of("credentials", Group.AUTHENTICATION, "RFC 9110 §11.6.2")
                        .taking(Parameter.text("user", "text", "lab"))
                        .taking(Parameter.text("password", "text", "lab"))
                        .taking(Parameter.text("scheme", "Basic or Bearer", "Basic"))
                        .taking(Parameter.text("field", "field name", "Authorization")));
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
