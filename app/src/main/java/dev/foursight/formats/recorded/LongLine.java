package dev.foursight.formats.recorded;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines that end with LF and keeps a CR before it, and of endless ones the beginning. */
final class LongLine {

    private static final int MOST = 1 << 20;

    private LongLine() {}

    /** The next line without its LF, null at the end. */
    static @Nullable String next(Reader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = reader.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.length() < MOST) {
                line.append((char) read);
            }
            read = reader.read();
        }
        return line.toString();
    }
}
