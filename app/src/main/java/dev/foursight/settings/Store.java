package dev.foursight.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

/**
 * Small named texts in one folder. A text is either the old one or the new one, whenever the
 * program dies: it is written to a temporary file, forced and renamed. Nothing here ever throws for
 * what a disk does: settings that cannot be kept must not stop the work. Safe to use from any
 * thread.
 */
public final class Store {

    private static final long LARGEST = 4_000_000;

    private final Path folder;
    private Optional<String> trouble = Optional.empty();

    public Store(Path folder) {
        this.folder = folder;
    }

    /** The text of a name such as {@code window}; empty if there is none or it cannot be read. */
    public synchronized Optional<String> read(String name) {
        Path file = file(name);
        try {
            if (Files.size(file) > LARGEST) {
                putAside(name);
                return Optional.empty();
            }
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (CharacterCodingException notText) {
            putAside(name);
            return Optional.empty();
        } catch (IOException failure) {
            complain("Your settings in " + folder + " cannot be read; standard ones are used.");
            return Optional.empty();
        }
    }

    /**
     * What a feature kept under a name; the standard where there is nothing usable, and then the
     * unusable text is put aside.
     *
     * @param parse throws IllegalArgumentException for a damaged text
     */
    public synchronized <T> T load(String name, Function<String, T> parse, T standard) {
        Optional<String> text = read(name);
        try {
            return text.map(parse).orElse(standard);
        } catch (IllegalArgumentException damaged) {
            putAside(name);
            return standard;
        }
    }

    /** Keeps the text under the name, or notes the {@link #trouble} if that is not possible. */
    public synchronized void write(String name, String text) {
        Path temporary = folder.resolve(name + ".tmp");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel =
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            rename(temporary, file(name));
        } catch (IOException failure) {
            complain(
                    "Your settings cannot be kept: "
                            + folder
                            + " cannot be written. Everything else works.");
        }
    }

    /** Keeps an unusable text beside the good ones as {@code name.bad}, so that nothing is lost. */
    public synchronized void putAside(String name) {
        try {
            Files.move(
                    file(name), folder.resolve(name + ".bad"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            complain("The file " + file(name) + " is damaged; standard settings are used.");
        }
    }

    /** The first thing that went wrong, as a sentence for people; empty while all is well. */
    public synchronized Optional<String> trouble() {
        return trouble;
    }

    private void complain(String sentence) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(sentence);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException fileSystemCannot) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
