package dev.foursight.http;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the field lines of each name stand among many: to go through all for each name takes long.
 */
final class NameTable {

    private static final int MANY = 32;

    private final int[] first;
    private final int[] next;

    private NameTable(List<FieldLine> lines) {
        first = new int[Integer.highestOneBit(lines.size()) * 2];
        next = new int[lines.size()];
        Arrays.fill(first, -1);
        for (int i = lines.size() - 1; i >= 0; i--) {
            int slot = slot(lines.get(i).name().strip());
            next[i] = first[slot];
            first[slot] = i;
        }
    }

    /** Null for few lines, and where a name is not ASCII, whose case is not that simple. */
    static @Nullable NameTable of(List<FieldLine> lines) {
        if (lines.size() < MANY) {
            return null;
        }
        for (FieldLine line : lines) {
            for (int i = 0; i < line.name().length(); i++) {
                if (line.name().charAt(i) > 0x7f) {
                    return null;
                }
            }
        }
        return new NameTable(lines);
    }

    /** The first line that may have a name; -1 if none has. */
    int first(String name) {
        return first[slot(name)];
    }

    /** The next line that may have the same name as one; -1 if none has. */
    int after(int line) {
        return next[line];
    }

    private int slot(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + (name.charAt(i) | 0x20);
        }
        return (hash ^ hash >>> 15) & first.length - 1;
    }
}
