package dev.foursight.ui.compose.connection;

import dev.foursight.http.Bytes;
import dev.foursight.http.Identity;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FileChoice;
import dev.foursight.ui.common.FormState;
import dev.foursight.wire.IdentityFile;
import dev.foursight.wire.InputFile;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The client certificate: one file with its key, or two files. */
final class IdentityForm {

    private final StringProperty keyPath = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final FileChoice<Identity> file;

    IdentityForm(Background background) {
        file = new FileChoice<>(background, this::reader, keyPath, password);
    }

    FileChoice<Identity> file() {
        return file;
    }

    /** Empty where the certificate's file holds the key. */
    StringProperty keyPathProperty() {
        return keyPath;
    }

    StringProperty passwordProperty() {
        return password;
    }

    private Callable<Identity> reader() {
        InputFile certificate = FileChoice.file(file.pathProperty().get());
        String key = keyPath.get();
        @Nullable String secret = password.get().isEmpty() ? null : password.get();
        return () -> {
            IdentityFile reader = new IdentityFile(certificate.shown(), secret);
            Bytes bytes = certificate.bytes();
            return key.isBlank()
                    ? reader.read(bytes)
                    : reader.read(
                            bytes, FileChoice.file(key).bytes(), FileChoice.file(key).shown());
        };
    }

    void show(@Nullable Identity identity) {
        keyPath.set("");
        password.set("");
        file.give(identity);
    }

    void show(Map<String, String> state) {
        file.give(null);
        keyPath.set(state.getOrDefault("key", ""));
        password.set(state.getOrDefault("password", ""));
        file.pathProperty().set(state.getOrDefault("file", ""));
    }

    Map<String, String> state() {
        return new FormState()
                .put("file", file.pathProperty().get(), "")
                .put("key", keyPath.get(), "")
                .put("password", password.get(), "")
                .values();
    }
}
