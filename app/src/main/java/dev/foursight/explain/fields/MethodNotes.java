package dev.foursight.explain.fields;

import java.util.List;

/** Allow (RFC 9110 §10.2.1). */
final class MethodNotes {

    private MethodNotes() {}

    static List<Said> allow(Seen seen) {
        List<String> methods = seen.members();
        if (methods.isEmpty()) {
            return List.of(Said.of("allow-none"));
        }
        String method = seen.method();
        String variant;
        if (method.isEmpty()) {
            variant = "allow";
        } else if (!methods.contains(method)) {
            variant = "allow-without";
        } else {
            variant = seen.status() == 405 ? "allow-contradiction" : "allow-with";
        }
        return List.of(Said.of(variant).listing("methods", methods).with("method", method));
    }
}
