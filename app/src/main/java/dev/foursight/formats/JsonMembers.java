package dev.foursight.formats;

import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of one JSON object, read by name and kind. A member that is missing or null reads as
 * null; one of another kind is refused with a sentence.
 *
 * @param place where the object stands, for sentences
 */
record JsonMembers(JsonNode object, String place) {

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    @Nullable String text(String name) {
        JsonNode member = object.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        if (!member.isString()) {
            throw refusal(name, "text in quotation marks");
        }
        return member.stringValue();
    }

    String text(String name, String standard) {
        String text = text(name);
        return text == null ? standard : text;
    }

    @Nullable Double number(String name) {
        JsonNode member = object.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        if (!member.isNumber() || !Double.isFinite(member.doubleValue())) {
            throw refusal(name, "a number");
        }
        return member.doubleValue();
    }

    /** A count of something: whole and not negative. */
    @Nullable Long count(String name) {
        JsonNode member = object.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        if (!member.isIntegralNumber() || !member.canConvertToLong() || member.longValue() < 0) {
            throw refusal(name, "a whole number");
        }
        return member.longValue();
    }

    boolean flag(String name) {
        JsonNode member = object.path(name);
        if (!member.isMissingNode() && !member.isNull() && !member.isBoolean()) {
            throw refusal(name, "true or false");
        }
        return member.isBoolean() && member.booleanValue();
    }

    @Nullable Bytes bytes(String name) {
        String text = text(name);
        try {
            return text == null ? null : Bytes.ofBase64(text);
        } catch (IllegalArgumentException notBase64) {
            throw refusal(name, "base64");
        }
    }

    /** One of an enum's constants by its name in JSON. */
    <E extends Enum<E>> @Nullable E one(String name, E[] constants, Function<E, String> id) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(constants)
                .filter(constant -> id.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        refusal(
                                name,
                                "one of "
                                        + Arrays.stream(constants)
                                                .map(id)
                                                .collect(Collectors.joining(", "))));
    }

    /** The object under a name, or null. */
    @Nullable JsonMembers object(String name) {
        JsonNode member = object.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        if (!member.isObject()) {
            throw refusal(name, "an object");
        }
        return new JsonMembers(member, place);
    }

    /** The elements of the array under a name; none if it is missing. */
    List<JsonNode> elements(String name) {
        JsonNode member = object.path(name);
        if (!member.isMissingNode() && !member.isNull() && !member.isArray()) {
            throw refusal(name, "an array");
        }
        return List.copyOf(member.values());
    }

    private InvalidInput refusal(String name, String wanted) {
        return new InvalidInput(
                place
                        + ": “"
                        + name
                        + "” is "
                        + VisibleText.shortened(object.path(name).toString(), 60)
                        + ", but should be "
                        + wanted
                        + ". Correct it, or leave the member out if the value is not known.");
    }
}
