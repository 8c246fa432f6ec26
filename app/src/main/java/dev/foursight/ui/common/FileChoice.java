package dev.foursight.ui.common;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.InvalidInput;
import dev.foursight.wire.InputFile;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds that a person names, read away from the FX thread whenever its name or
 * something else that matters changes.
 */
public final class FileChoice<T> {

    private final Background background;
    private final Supplier<Callable<T>> reader;
    private final StringProperty path = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable T content;
    private int asked;
    private Runnable changed = () -> {};

    /**
     * @param reader takes what it needs on the FX thread and gives back what reads; that throws
     *     {@link InvalidInput} for a file that cannot be used
     * @param others what is read anew for besides the path
     */
    @SafeVarargs
    public FileChoice(
            Background background,
            Supplier<Callable<T>> reader,
            ObservableValue<String>... others) {
        this.background = background;
        this.reader = reader;
        path.subscribe(_ -> read());
        for (ObservableValue<String> other : others) {
            other.subscribe(_ -> read());
        }
    }

    public StringProperty pathProperty() {
        return path;
    }

    /** Why it cannot be used; empty where it can, or none is named. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /**
     * What it holds; null where no file is named.
     *
     * @throws InvalidInput if it cannot be used, or has not been read yet
     */
    public @Nullable T content() {
        if (!problem.get().isEmpty()) {
            throw new InvalidInput(problem.get());
        }
        return content;
    }

    /** A file as a person names it. */
    public static InputFile file(String path) {
        return new InputFile(path.strip(), VisibleText.of(path.strip()));
    }

    /** Something that needs no file; it stays until a file is named. */
    public void give(@Nullable T given) {
        path.set("");
        asked++;
        problem.set("");
        content = given;
        changed.run();
    }

    /** Reads it anew, where one is named. */
    public void again() {
        if (!path.get().isBlank()) {
            read();
        }
    }

    public void onChange(Runnable action) {
        changed = action;
    }

    private void read() {
        int mine = ++asked;
        content = null;
        if (path.get().isBlank()) {
            took(mine, null, "");
            return;
        }
        problem.set("The file is being read. Wait a moment.");
        background.run(
                "read a file",
                reader.get(),
                read -> took(mine, read, ""),
                failure -> took(mine, null, sentence(failure)));
    }

    private static String sentence(Exception failure) {
        return failure instanceof InvalidInput
                ? Objects.requireNonNullElse(failure.getMessage(), "")
                : "The file could not be read. Check it, or name another.";
    }

    /** Only the last reading counts. */
    private void took(int reading, @Nullable T read, String complaint) {
        if (reading == asked) {
            content = read;
            problem.set(complaint);
            changed.run();
        }
    }
}
