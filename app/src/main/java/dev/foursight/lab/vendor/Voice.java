package dev.foursight.lab.vendor;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Problems;
import dev.foursight.lab.site.Reply;
import java.util.Map;

/**
 * Speaks as a vendor does: its phrase in the status line, content in its own form, and in it what
 * the lab has to say about the refusal.
 */
final class Voice {

    private final Problems problems;

    Voice(Problems problems) {
        this.problems = problems;
    }

    /** A conforming answer to GET; the trigger is the sentence of the key. */
    Scenario scenario(String key) {
        return scenario(key, "trigger." + key);
    }

    Scenario scenario(String key, String trigger) {
        return Scenario.of(key, problems.sentence(trigger));
    }

    String sentence(String id) {
        return problems.sentence(id);
    }

    Reply plain(int status, String phrase, String id) {
        return plain(status, phrase, id, Map.of());
    }

    Reply plain(int status, String phrase, String id, Map<String, ?> facts) {
        String first = (status + " " + phrase).strip();
        String text = first + "\n\n" + problems.words(id, facts) + "\n";
        return refusal(status, phrase, "text/plain; charset=utf-8", text);
    }

    /**
     * @param members the vendor's own, without the braces around them
     */
    Reply json(int status, String phrase, String members, String id, Map<String, ?> facts) {
        String text = "{" + members + ",\"lab\":\"" + quoted(oneLine(id, facts)) + "\"}";
        return refusal(status, phrase, "application/json", text);
    }

    /**
     * @param title also the heading
     */
    Reply html(int status, String phrase, String title, String id, Map<String, ?> facts) {
        String text =
                "<!DOCTYPE html>\n<title>%s</title>\n<h1>%s</h1>\n<p>%s</p>\n"
                        .formatted(title, title, oneLine(id, facts));
        return refusal(status, phrase, "text/html; charset=utf-8", text);
    }

    private String oneLine(String id, Map<String, ?> facts) {
        return problems.words(id, facts).replace("\n\n", " ");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static Reply refusal(int status, String phrase, String type, String text) {
        return Reply.of(status, type, Bytes.ofUtf8(text))
                .reason(phrase)
                .with("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff");
    }
}
