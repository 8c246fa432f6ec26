package dev.foursight.lab;

import java.util.List;

/**
 * The plain request of a scenario and the crafts on it.
 *
 * @param target the request-target; {@code {path}} stands for the scenario's path, {@code {plain}},
 *     {@code {tls}} and {@code {proxy}} for host and port of the lab's doors, here and in fields
 * @param fields field lines {@code Name: value} that the request needs besides Host and length
 * @param content empty for none
 * @param crafts craft uses as text, applied to the request
 * @param handshake what comes before it
 */
public record Attempt(
        String method,
        String target,
        List<String> fields,
        String content,
        List<String> crafts,
        Handshake handshake) {

    static final Attempt GET =
            new Attempt("GET", "{path}", List.of(), "", List.of(), Handshake.USUAL);

    public Attempt {
        fields = List.copyOf(fields);
        crafts = List.copyOf(crafts);
    }

    Attempt withMethod(String other) {
        return new Attempt(other, target, fields, content, crafts, handshake);
    }

    Attempt withTarget(String other) {
        return new Attempt(method, other, fields, content, crafts, handshake);
    }

    Attempt withFields(List<String> other) {
        return new Attempt(method, target, other, content, crafts, handshake);
    }

    Attempt withContent(String other) {
        return new Attempt(method, target, fields, other, crafts, handshake);
    }

    Attempt withCrafts(List<String> other) {
        return new Attempt(method, target, fields, content, other, handshake);
    }

    Attempt withHandshake(Handshake other) {
        return new Attempt(method, target, fields, content, crafts, other);
    }

    Attempt filledIn(String path, Endpoints lab) {
        return new Attempt(
                method,
                fill(target, path, lab),
                fields.stream().map(line -> fill(line, path, lab)).toList(),
                content,
                crafts,
                handshake);
    }

    private static String fill(String text, String path, Endpoints lab) {
        return text.replace("{path}", path)
                .replace("{plain}", lab.plain().authority())
                .replace("{tls}", lab.tls().authority())
                .replace("{proxy}", lab.proxy().authority());
    }
}
