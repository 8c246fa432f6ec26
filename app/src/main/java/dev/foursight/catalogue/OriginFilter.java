package dev.foursight.catalogue;

import dev.foursight.catalogue.StatusEntry.ServerCause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The origins and servers that may stand before a colon in a query. */
final class OriginFilter {

    private final List<StatusEntry> entries;

    /** Made when first needed: few queries have a colon. */
    private @Nullable Map<String, Set<String>> keysByName;

    OriginFilter(List<StatusEntry> entries) {
        this.entries = entries;
    }

    boolean knows(String name) {
        return keysByName().containsKey(name);
    }

    /** Whether the entry comes from the origin or has a row of the server; an empty name fits. */
    boolean fits(StatusEntry entry, String name) {
        return name.isEmpty() || keysByName().getOrDefault(name, Set.of()).contains(entry.key());
    }

    /** Whether the entry comes from the origin. */
    boolean owns(StatusEntry entry, String name) {
        return entry.originId().equals(name)
                || entry.origin().toLowerCase(Locale.ROOT).equals(name);
    }

    private synchronized Map<String, Set<String>> keysByName() {
        if (keysByName == null) {
            keysByName = new HashMap<>();
            for (StatusEntry entry : entries) {
                add(entry.originId(), entry, keysByName);
                add(entry.origin(), entry, keysByName);
                for (ServerCause row : entry.servers()) {
                    add(row.server(), entry, keysByName);
                    add(row.server().split(" ", 2)[0], entry, keysByName);
                }
            }
        }
        return keysByName;
    }

    private static void add(String name, StatusEntry entry, Map<String, Set<String>> keysByName) {
        keysByName
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new HashSet<>())
                .add(entry.key());
    }
}
