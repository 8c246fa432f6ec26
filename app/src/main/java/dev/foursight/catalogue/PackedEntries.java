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
import java.util.List;

/**
 * All entries as one block of bytes. The build makes it from the strictly read files, so that a
 * start has nothing to parse; it is never older or newer than the program that reads it.
 */
final class PackedEntries {

    private PackedEntries() {}

    static byte[] pack(List<StatusEntry> entries) {
        PackWriter out = new PackWriter();
        out.list(entries, entry -> write(entry, out));
        return out.bytes();
    }

    /**
     * @throws IllegalArgumentException if the bytes are not what {@link #pack} makes
     */
    static List<StatusEntry> unpack(byte[] bytes) {
        PackReader in = new PackReader(bytes);
        List<StatusEntry> entries = in.list(() -> read(in));
        in.end();
        return entries;
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
    private static StatusEntry read(PackReader in) {
        return new StatusEntry(
                in.text(),
                in.number(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.choice(Standing.class),
                in.text(),
                new Clause(in.text(), in.text()),
                in.list(in::text),
                in.choice(Seen.class),
                in.text(),
                in.choice(Persistence.class),
                in.text(),
                in.choice(Retry.class),
                in.text(),
                in.flag(),
                in.text(),
                in.list(() -> new OwedField(in.text(), in.text(), in.text())),
                in.text(),
                in.list(in::text),
                in.list(() -> server(in)),
                in.list(() -> new SubStatus(in.text(), in.text(), in.text(), in.text())),
                in.list(() -> new Confusion(in.text(), in.text())),
                in.list(in::text),
                in.list(in::text),
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

    private static ServerCause server(PackReader in) {
        return new ServerCause(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
    }
}
