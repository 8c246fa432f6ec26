package dev.foursight.cli;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that a person named, opened or refused with a sentence. */
record InputFile(String name) {

    /** No request or response that anybody keeps in a file is longer. */
    private static final int MOST = 100_000_000;

    /** The whole file. */
    Bytes bytes() {
        try (InputStream in = open()) {
            return bytes(in, name);
        } catch (IOException unreadable) {
            throw refusal();
        }
    }

    static Bytes bytes(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new InvalidInput(
                    VisibleText.of(name) + " holds more than 100 MB, which is no HTTP message.");
        }
        return Bytes.of(bytes);
    }

    InputStream open() {
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
    void requireReadable() {
        if (!isReadable()) {
            throw refusal();
        }
    }

    boolean isReadable() {
        try {
            Path path = Path.of(name);
            return !Files.isDirectory(path) && Files.isReadable(path);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private InvalidInput refusal() {
        return new InvalidInput(
                "There is no file “"
                        + VisibleText.of(name)
                        + "” that can be read. Check the name and its permissions.");
    }
}
