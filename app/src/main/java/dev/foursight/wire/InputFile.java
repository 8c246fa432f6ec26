package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.InvalidInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a person named, opened or refused with a sentence.
 *
 * @param shown the name with its unseen characters made visible, for sentences
 */
public record InputFile(String name, String shown) {

    /** What is read whole takes several times its length in memory. */
    private static final int MOST = 64_000_000;

    /** So much is read at once: then all of it is shown, can be edited and is kept. */
    private static final int SMALL = 65_536;

    /**
     * The whole file.
     *
     * @throws InvalidInput if it cannot be read or is longer than 64 MB
     */
    public Bytes bytes() {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new InvalidInput(
                        shown
                                + " holds more than 64 MB, and here it has to be kept in memory whole. As content (-d @FILE, -F NAME=@FILE or --upload; in the window File in Body) it can be of any length.");
            }
            return Bytes.owning(bytes);
        } catch (IOException unreadable) {
            throw refusal();
        }
    }

    /**
     * The file as content: one of more than 64 kB is read only while it goes out. What is no
     * regular file tells no length, so it is read here.
     *
     * @throws InvalidInput if it cannot be read
     */
    public Content content() {
        requireReadable();
        try {
            Path path = Path.of(name);
            long length = Files.isRegularFile(path) ? Files.size(path) : 0;
            return length > SMALL
                    ? new Content(List.of(new Content.Piece.OfFile(name, shown, length)))
                    : Content.of(bytes());
        } catch (IOException unreadable) {
            throw refusal();
        }
    }

    /**
     * @throws InvalidInput if there is no such file, or it cannot be read
     */
    public InputStream open() {
        requireReadable();
        try {
            return new BufferedInputStream(Files.newInputStream(Path.of(name)));
        } catch (IOException unreadable) {
            throw refusal();
        }
    }

    /**
     * @throws InvalidInput if there is no such file, or it cannot be read
     */
    public void requireReadable() {
        if (!isReadable()) {
            throw refusal();
        }
    }

    public boolean isReadable() {
        try {
            Path path = Path.of(name);
            return !Files.isDirectory(path) && Files.isReadable(path);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private boolean isFolder() {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private InvalidInput refusal() {
        if (isFolder()) {
            return new InvalidInput("“" + shown + "” is a folder. Name a file in it.");
        }
        return new InvalidInput(
                "There is no file “"
                        + shown
                        + "” that can be read. Check the name and its permissions.");
    }
}
