package dev.foursight.ui.compose;

import dev.foursight.formats.RawRequest;
import dev.foursight.formats.Reproducer;
import dev.foursight.formats.RequestText;
import dev.foursight.formats.curl.CurlWriter;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.MenuChip;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;

/**
 * The forms in which a request can be taken along, crafts and all. Secrets stay here unless asked
 * for.
 */
final class CopyAs extends StackPane {

    /** Writes a request, with its secrets or without. */
    @FunctionalInterface
    private interface Writer {
        RequestText write(WireRequest request, boolean withSecrets);
    }

    private final ComposeModel model;
    private final Consumer<String> say;
    private boolean withSecrets;

    CopyAs(ComposeModel model, Consumer<String> say) {
        this.model = model;
        this.say = say;
        MenuChip chip = new MenuChip("Copy as", this::items);
        chip.setId("copy-as");
        chip.setMinWidth(USE_PREF_SIZE);
        Access.helped(chip, "Copies the request in a form that other programs take");
        getChildren().add(chip);
    }

    private List<MenuItem> items() {
        boolean tls =
                model.previewProperty()
                        .get()
                        .rendered()
                        .filter(request -> request.draft().endpoint().tls())
                        .isPresent();
        CheckMenuItem secrets = new CheckMenuItem("With secrets");
        secrets.setId("with-secrets");
        secrets.setSelected(withSecrets);
        secrets.setOnAction(_ -> withSecrets = secrets.isSelected());
        return List.of(
                item("copy-curl", "curl", CurlWriter::write),
                item("copy-raw", "Raw request", RawRequest::write),
                item(
                        "copy-reproducer",
                        tls ? "Exact bytes by openssl" : "Exact bytes by bash",
                        Reproducer::write),
                new SeparatorMenuItem(),
                secrets);
    }

    private MenuItem item(String id, String words, Writer writer) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> copy(words, writer));
        return item;
    }

    private void copy(String words, Writer writer) {
        Preview preview = model.previewProperty().get();
        preview.rendered()
                .ifPresentOrElse(
                        request -> copy(request, words, writer),
                        () -> model.outcome().remark("Nothing was copied. " + preview.sentence()));
    }

    private void copy(WireRequest request, String words, Writer writer) {
        RequestText text = writer.write(request, withSecrets);
        Clip.put(text.text());
        boolean masked = !withSecrets && !text.text().equals(writer.write(request, true).text());
        say.accept(
                "Copied: "
                        + words
                        + (masked ? ", secrets masked." : withSecrets ? ", with secrets." : "."));
        model.outcome()
                .remark(
                        text.differences().isEmpty()
                                ? ""
                                : "The copy is not the same request. "
                                        + String.join(" ", text.differences()));
    }
}
