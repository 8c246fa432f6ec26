package dev.foursight.ui.codes;

import dev.foursight.catalogue.StatusEntry;
import java.util.List;
import java.util.StringJoiner;

/** An entry's page as Markdown, for an issue or a chat. */
final class CodeMarkdown {

    private CodeMarkdown() {}

    static String of(StatusEntry entry) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("## " + entry.code() + " " + entry.name() + " (" + entry.origin() + ")");
        text.add("").add(entry.meaning()).add("");
        text.add("- Persistence: " + noted(Words.of(entry.persistence()), entry.persistenceNote()));
        text.add("- Retry: " + noted(Words.of(entry.retry()), entry.retryAdvice()));
        text.add("- Caching: " + noted(Words.cacheable(entry), entry.cacheNote()));
        text.add("- Seen: " + noted(Words.of(entry.seen()), entry.seenNote()));
        list(
                text,
                "Fields the response owes",
                entry.fields().stream()
                        .map(field -> field.level() + " `" + field.name() + "`: " + field.rule())
                        .toList());
        list(text, "Why you get it", entry.provokedBy());
        servers(text, entry.servers());
        list(
                text,
                "Easily confused with",
                entry.confusedWith().stream()
                        .map(other -> other.key() + ": " + other.rule())
                        .toList());
        list(text, "Former names", entry.formerNames());
        list(text, "Notes", entry.notes());
        text.add("").add("Defined by " + entry.clause() + ". IANA: " + entry.iana() + ".");
        return text.toString();
    }

    private static String noted(String word, String note) {
        return note.isEmpty() ? word : word + " (" + note + ")";
    }

    private static void list(StringJoiner text, String title, List<String> items) {
        if (!items.isEmpty()) {
            text.add("").add("### " + title).add("");
            items.forEach(item -> text.add("- " + item));
        }
    }

    private static void servers(StringJoiner text, List<StatusEntry.ServerCause> servers) {
        if (servers.isEmpty()) {
            return;
        }
        text.add("").add("### Servers").add("");
        text.add("| Server | Directive | Default | Result |").add("|---|---|---|---|");
        servers.forEach(it ->
                text.add(
                        "| "
                                + String.join(
                                        " | ",
                                        cell(it.server()),
                                        cell(it.directive()),
                                        cell(it.limit()),
                                        cell(it.result()))
                                + " |"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
