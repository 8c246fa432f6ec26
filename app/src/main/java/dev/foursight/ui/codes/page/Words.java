package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.Persistence;
import dev.foursight.catalogue.StatusEntry.Retry;
import dev.foursight.catalogue.StatusEntry.Seen;
import dev.foursight.catalogue.StatusEntry.Standing;

/** The words in which the screen speaks of an entry's properties. */
public final class Words {

    private Words() {}

    public static String of(Standing standing) {
        return switch (standing) {
            case STANDARD -> "Standard";
            case RESERVED -> "Reserved";
            case OBSOLETE -> "Obsolete";
            case DRAFT -> "Draft";
            case UNOFFICIAL -> "Unofficial";
            case JOKE -> "Joke";
        };
    }

    public static String of(Seen seen) {
        return switch (seen) {
            case ON_THE_WIRE -> "On the wire";
            case INTERNAL_SENT_AS_400 -> "Internal, sent as 400";
            case LOG_ONLY -> "Only in logs";
            case SILENT_CLOSE -> "Silent close";
            case INSIDE_200_BODY -> "Inside a 200 body";
            case MADE_BY_CLIENT -> "Made on the client's machine";
            case HISTORIC -> "Historic";
            case NAME_ONLY -> "A name only";
        };
    }

    public static String of(Persistence persistence) {
        return switch (persistence) {
            case TEMPORARY -> "Temporary";
            case PERMANENT -> "Permanent";
            case DEPENDS -> "Depends";
        };
    }

    public static String of(Retry retry) {
        return switch (retry) {
            case UNCHANGED_LATER -> "Unchanged, later";
            case AFTER_CHANGE -> "After a change";
            case NEVER -> "Never";
            case DEPENDS -> "Depends";
        };
    }

    public static String cacheable(StatusEntry entry) {
        return entry.heuristicallyCacheable() ? "Cacheable by default" : "Not cached by default";
    }
}
