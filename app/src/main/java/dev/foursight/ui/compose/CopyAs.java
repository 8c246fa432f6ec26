package dev.foursight.ui.compose;

import dev.foursight.formats.RequestText;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.MenuChip;
import java.util.ArrayList;
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
        List<MenuItem> items = new ArrayList<>();
        for (CopyForm form : CopyForm.values()) {
            items.add(item(form, form.words(tls)));
        }
        items.add(new SeparatorMenuItem());
        items.add(secrets);
        return items;
    }

    private MenuItem item(CopyForm form, String words) {
        MenuItem item = new MenuItem(words);
        item.setId(form.id());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> copy(words, form));
        return item;
    }

    private void copy(String words, CopyForm form) {
        Preview preview = model.previewProperty().get();
        preview.rendered()
                .ifPresentOrElse(
                        request -> copy(request, words, form),
                        () -> model.upshot().remark("Nothing was copied. " + preview.sentence()));
    }

    private void copy(WireRequest request, String words, CopyForm form) {
        RequestText text = form.write(request, withSecrets);
        Clip.put(text.text());
        boolean masked = !withSecrets && !text.text().equals(form.write(request, true).text());
        say.accept(
                "Copied: "
                        + words
                        + (masked ? ", secrets masked." : withSecrets ? ", with secrets." : "."));
        model.upshot()
                .remark(
                        text.differences().isEmpty()
                                ? ""
                                : "The copy is not the same request. "
                                        + String.join(" ", text.differences()));
    }
}
