package dev.foursight.lab;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A way to earn each code at the lab that a single request can earn there. */
final class Scenarios {

    private static final String TEXT = "Content-Type: text/plain";

    private Scenarios() {}

    static List<Scenario> all() {
        return List.of(
                crafted("400", "missing-host"),
                crafted("400", "malformed-host"),
                crafted("400", "space-before-colon"),
                crafted("400", "malformed-method"),
                crafted("400", "malformed-length"),
                get("401", "/basic"),
                get("401", "/digest"),
                get("403", "/forbidden", "Authorization: " + basic("lab:lab")),
                get("404", "/missing"),
                plain("405", "DELETE", "/file"),
                get("406", "/negotiate", "Accept: image/png"),
                post("408", "only the beginning", TEXT, "Content-Length: 1000"),
                get("410", "/gone"),
                plain("411", "POST", "/length-required"),
                get("412", "/file", "If-Match: \"an-older-version\""),
                post("413", "0123456789".repeat(7_000), TEXT),
                crafted("414", "long-target"),
                new Scenario(
                        "415@ietf",
                        "POST",
                        "/file",
                        List.of(),
                        "content",
                        List.of("unsupported-type")),
                crafted("416", "unsatisfiable-range"),
                crafted("416", "malformed-range"),
                crafted("417", "unknown-expectation"),
                post("425", "content", TEXT, "Early-Data: 1"),
                new Scenario("428@ietf", "PUT", "/conditional", List.of(TEXT), "mine", List.of()),
                get("429", "/limited?cost=10"),
                crafted("431", "huge-header"),
                crafted("431", "many-headers"));
    }

    private static String basic(String pair) {
        byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    private static Scenario crafted(String code, String craft) {
        return new Scenario(code + "@ietf", "GET", "/file", List.of(), "", List.of(craft));
    }

    private static Scenario get(String code, String path, String... fields) {
        return new Scenario(code + "@ietf", "GET", path, List.of(fields), "", List.of());
    }

    private static Scenario plain(String code, String method, String path) {
        return new Scenario(code + "@ietf", method, path, List.of(), "", List.of());
    }

    private static Scenario post(String code, String content, String... fields) {
        return new Scenario(code + "@ietf", "POST", "/file", List.of(fields), content, List.of());
    }
}
