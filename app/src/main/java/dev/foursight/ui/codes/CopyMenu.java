package dev.foursight.ui.codes;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.page.ClauseLink;
import dev.foursight.ui.codes.page.CodeMarkdown;
import dev.foursight.ui.codes.page.ProblemBody;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.Icons;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** The forms in which an entry can be taken along. */
final class CopyMenu extends MenuButton {

    CopyMenu(StatusEntry entry, Catalogue catalogue) {
        super("Copy", Icons.of(Feather.COPY));
        setId("copy");
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .setAll(
                        item(
                                "Page as Markdown",
                                () -> CodeMarkdown.of(entry, catalogue.page(entry))),
                        item(
                                "Body as problem+json",
                                () -> ProblemBody.of(entry, catalogue.page(entry))),
                        item("Key " + entry.key(), entry::key));
        ClauseLink.of(entry.clause())
                .ifPresent(
                        link -> getItems().add(1, item("Link to " + entry.clause(), () -> link)));
    }

    private static MenuItem item(String words, Supplier<String> text) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> Clip.put(text.get()));
        return item;
    }
}
