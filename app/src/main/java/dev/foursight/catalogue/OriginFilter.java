package dev.foursight.catalogue;

import dev.foursight.catalogue.StatusEntry.ServerCause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The origins and servers that may stand before a colon in a query. */
final class OriginFilter {

    private final Map<String, Set<String>> keysByName = new HashMap<>();

    OriginFilter(List<StatusEntry> entries) {
        for (StatusEntry entry : entries) {
            add(entry.originId(), entry);
            add(entry.origin(), entry);
            for (ServerCause row : entry.servers()) {
                add(row.server(), entry);
                add(row.server().split(" ", 2)[0], entry);
            }
        }
    }

    private void add(String name, StatusEntry entry) {
        keysByName
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new HashSet<>())
                .add(entry.key());
    }

    Set<String> names() {
        return keysByName.keySet();
    }

    /** Whether the entry comes from the origin or has a row of the server; an empty name fits. */
    boolean fits(StatusEntry entry, String name) {
        return name.isEmpty() || keysByName.getOrDefault(name, Set.of()).contains(entry.key());
    }

    /** Whether the entry comes from the origin. */
    boolean owns(StatusEntry entry, String name) {
        return entry.originId().equals(name)
                || entry.origin().toLowerCase(Locale.ROOT).equals(name);
    }
}
