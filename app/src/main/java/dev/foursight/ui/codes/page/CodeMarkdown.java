package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import java.util.List;
import java.util.StringJoiner;

/** An entry's page as Markdown, for an issue or a chat. */
public final class CodeMarkdown {

    private CodeMarkdown() {}

    public static String of(StatusEntry entry, Page page) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("## " + entry.code() + " " + entry.name() + " (" + entry.origin() + ")");
        text.add("").add(entry.meaning()).add("");
        text.add("- Persistence: " + noted(Words.of(entry.persistence()), entry.persistenceNote()));
        text.add("- Retry: " + noted(Words.of(entry.retry()), entry.retryAdvice()));
        text.add("- Caching: " + noted(Words.cacheable(entry), entry.cacheNote()));
        text.add("- Seen: " + noted(Words.of(entry.seen()), entry.seenNote()));
        list(text, "Why you get it", page.reasons().stream().map(CodeMarkdown::reason).toList());
        list(text, "If you call", texts(page.ifYouCall()));
        list(text, "If you run the server", texts(page.ifYouServe()));
        list(
                text,
                "Fields the response owes",
                entry.fields().stream()
                        .map(field -> field.level() + " `" + field.name() + "`: " + field.rule())
                        .toList());
        servers(text, entry.servers());
        list(
                text,
                "Sub-statuses of IIS",
                entry.subStatuses().stream().map(it -> it.code() + " " + it.meaning()).toList());
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

    private static String reason(Reason reason) {
        String text = String.join(" ", texts(reason.text()));
        String words = text + " Tell-tale: " + inline(reason.tellTale());
        return "**" + reason.title() + "** (`" + reason.id() + "`). " + words;
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(CodeMarkdown::inline).toList();
    }

    private static String inline(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph
                .spans()
                .forEach(span -> {
                    String around =
                            switch (span.style()) {
                                case CODE -> "`";
                                case STRONG -> "**";
                                case EMPHASIS -> "*";
                                case PLAIN, LINK -> "";
                            };
                    text.append(around).append(span.text()).append(around);
                });
        return text.toString();
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
        text.add("| Server | Directive | Default | Sends | Logs |").add("|---|---|---|---|---|");
        servers.forEach(it ->
                text.add(
                        "| "
                                + String.join(
                                        " | ",
                                        cell(it.server()),
                                        cell(it.directive()),
                                        cell(it.limit()),
                                        cell(it.result()),
                                        cell(it.logged()))
                                + " |"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
