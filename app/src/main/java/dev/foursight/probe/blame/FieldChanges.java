package dev.foursight.probe.blame;

import dev.foursight.http.AutomaticFields;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What can be taken away from, or made plain about, the field lines of a draft. */
final class FieldChanges {

    private static final Set<String> IDENTITY =
            Set.of("authorization", "proxy-authorization", "cookie");
    private static final Set<String> OPTIONAL = Set.of("user-agent", "accept");

    private final Draft draft;
    private final List<Change> changes = new ArrayList<>();

    private FieldChanges(Draft draft) {
        this.draft = draft;
    }

    static List<Change> of(Draft draft) {
        FieldChanges fields = new FieldChanges(draft);
        for (int i = 0; i < draft.headers().size(); i++) {
            if (draft.headers().get(i).enabled()) {
                fields.line(i);
            }
        }
        fields.automatic();
        return fields.changes;
    }

    /** Lines that tell the end of the content are changed together, elsewhere. */
    private void line(int index) {
        HeaderLine line = draft.headers().get(index);
        if (MessageChanges.isFraming(line.name())) {
            return;
        }
        List<Change> cookies = line.isNamed("Cookie") ? Cookies.of(index, line) : List.of();
        if (cookies.isEmpty()) {
            changes.add(
                    new Change(
                            title(index),
                            tier(line.name(), !draft.body().content().isEmpty()),
                            now -> now.with(Lines.disabled(now.draft(), index)),
                            Lines.milder(index, line)));
        } else {
            changes.addAll(cookies);
        }
    }

    static Tier tier(String name, boolean content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return IDENTITY.contains(lower) || (content && lower.startsWith("content-"))
                ? Tier.OWN
                : Tier.PLAIN;
    }

    private String title(int index) {
        HeaderLine line = draft.headers().get(index);
        List<HeaderLine> same =
                draft.headers().stream()
                        .filter(it -> it.enabled() && it.isNamed(line.name()))
                        .toList();
        if (same.size() > 1) {
            long before =
                    draft.headers().subList(0, index).stream()
                            .filter(it -> it.enabled() && it.isNamed(line.name()))
                            .count();
            return without(line.name(), line.separator(), line.value())
                    + " (line "
                    + (before + 1)
                    + " of "
                    + same.size()
                    + ")";
        }
        boolean standard =
                AutomaticFields.of(Lines.disabled(draft, index)).stream()
                        .anyMatch(it -> it.isNamed(line.name()));
        return standard
                ? "with the standard " + line.name()
                : without(line.name(), line.separator(), line.value());
    }

    static String without(String name, String separator, String value) {
        return name.isBlank() || !separator.contains(":")
                ? "without the line “" + Words.shortened(name + separator + value) + "”"
                : "without " + Words.shortened(name.strip());
    }

    /** What is sent unasked can be left out, what was withheld can be sent. */
    private void automatic() {
        for (HeaderLine line : AutomaticFields.of(draft)) {
            if (OPTIONAL.contains(line.name().toLowerCase(Locale.ROOT))) {
                changes.add(
                        Change.of(
                                "without " + line.name(),
                                Tier.PLAIN,
                                now -> now.with(Lines.withheld(now.draft(), line.name()))));
            }
        }
        Set<String> all = new TreeSet<>(draft.withheld());
        all.removeIf(MessageChanges::isFraming);
        for (HeaderLine line : AutomaticFields.of(draft.withWithheld(Set.of()))) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (all.contains(name)) {
                changes.add(
                        Change.of(
                                "with the standard " + line.name(),
                                Tier.PLAIN,
                                now -> now.with(Lines.sent(now.draft(), name))));
            }
        }
    }
}
