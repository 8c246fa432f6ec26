package dev.foursight.catalogue;

import dev.foursight.catalogue.StatusEntry.Clause;
import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.StatusEntry.Persistence;
import dev.foursight.catalogue.StatusEntry.Retry;
import dev.foursight.catalogue.StatusEntry.Seen;
import dev.foursight.catalogue.StatusEntry.ServerCause;
import dev.foursight.catalogue.StatusEntry.Standing;
import dev.foursight.catalogue.StatusEntry.SubStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * All entries as bytes. The build makes them from the strictly read files, so that a start has
 * nothing to parse; they are never older or newer than the program that reads them. Reading is done
 * in loops: each lambda that a JVM links at the start costs it as much as ten entries.
 */
final class PackedEntries {

    private PackedEntries() {}

    static void write(List<StatusEntry> entries, PackWriter out) {
        out.list(entries, entry -> write(entry, out));
    }

    /**
     * @throws IllegalArgumentException if it is not what {@link #write} wrote
     */
    static List<StatusEntry> read(PackReader in) {
        int size = in.size();
        List<StatusEntry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(entry(in));
        }
        return List.copyOf(entries);
    }

    private static void write(StatusEntry entry, PackWriter out) {
        out.text(entry.key());
        out.number(entry.code());
        out.text(entry.originId());
        out.text(entry.origin());
        out.text(entry.name());
        out.text(entry.brief());
        out.text(entry.meaning());
        out.choice(entry.standing());
        out.text(entry.iana());
        out.text(entry.clause().document());
        out.text(entry.clause().section());
        out.list(entry.formerNames(), out::text);
        out.choice(entry.seen());
        out.text(entry.seenNote());
        out.choice(entry.persistence());
        out.text(entry.persistenceNote());
        out.choice(entry.retry());
        out.text(entry.retryAdvice());
        out.flag(entry.heuristicallyCacheable());
        out.text(entry.cacheNote());
        out.list(entry.fields(), field -> write(field, out));
        out.text(entry.contentRule());
        out.list(entry.provokedBy(), out::text);
        out.list(entry.servers(), server -> write(server, out));
        out.list(entry.subStatuses(), subStatus -> write(subStatus, out));
        out.list(entry.confusedWith(), other -> write(other, out));
        out.list(entry.notes(), out::text);
        out.list(entry.sources(), out::text);
        out.text(entry.seedTitle());
    }

    /** In the order of {@link #write}, which is the order of the components. */
    private static StatusEntry entry(PackReader in) {
        return new StatusEntry(
                in.text(),
                in.number(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.choice(Standing.values()),
                in.text(),
                new Clause(in.text(), in.text()),
                in.texts(),
                in.choice(Seen.values()),
                in.text(),
                in.choice(Persistence.values()),
                in.text(),
                in.choice(Retry.values()),
                in.text(),
                in.flag(),
                in.text(),
                fields(in),
                in.text(),
                in.texts(),
                servers(in),
                subStatuses(in),
                confusions(in),
                in.texts(),
                in.texts(),
                in.text());
    }

    private static void write(OwedField field, PackWriter out) {
        out.text(field.name());
        out.text(field.level());
        out.text(field.rule());
    }

    private static void write(ServerCause server, PackWriter out) {
        out.text(server.server());
        out.text(server.directive());
        out.text(server.limit());
        out.text(server.result());
        out.text(server.logged());
        out.text(server.source());
    }

    private static void write(SubStatus subStatus, PackWriter out) {
        out.text(subStatus.code());
        out.text(subStatus.meaning());
        out.text(subStatus.directive());
        out.text(subStatus.source());
    }

    private static void write(Confusion other, PackWriter out) {
        out.text(other.key());
        out.text(other.rule());
    }

    private static List<OwedField> fields(PackReader in) {
        int size = in.size();
        List<OwedField> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new OwedField(in.text(), in.text(), in.text()));
        }
        return List.copyOf(items);
    }

    private static List<ServerCause> servers(PackReader in) {
        int size = in.size();
        List<ServerCause> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(
                    new ServerCause(
                            in.text(), in.text(), in.text(), in.text(), in.text(), in.text()));
        }
        return List.copyOf(items);
    }

    private static List<SubStatus> subStatuses(PackReader in) {
        int size = in.size();
        List<SubStatus> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new SubStatus(in.text(), in.text(), in.text(), in.text()));
        }
        return List.copyOf(items);
    }

    private static List<Confusion> confusions(PackReader in) {
        int size = in.size();
        List<Confusion> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new Confusion(in.text(), in.text()));
        }
        return List.copyOf(items);
    }
}
