package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.FxThread;
import dev.foursight.ui.common.Icons;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One entry, from its number to its sources. What is below the first screenful is made after that
 * has been drawn, a section at a time, so that going through the table stays quick.
 */
public final class PageView extends VBox {

    private static final double MARGINS = 56;
    private static final double WIDEST = 704;

    private final DoubleProperty room = new SimpleDoubleProperty();
    private final Queue<Supplier<List<Section>>> rest;
    private boolean asked;

    /**
     * @param width of what the page stands in
     */
    public PageView(
            Shown shown,
            Catalogue catalogue,
            PageLinks links,
            ChosenSystem system,
            ObservableDoubleValue width) {
        room.bind(
                Bindings.createDoubleBinding(() -> Math.min(width.get() - MARGINS, WIDEST), width));
        getStyleClass().add("page");
        PageText text = new PageText(shown.matched(), links::open);
        shown.from().ifPresent(from -> getChildren().add(back(from.entry(), links)));
        StatusEntry entry = shown.entry();
        getChildren()
                .addAll(
                        new Headline(entry, text),
                        text.plain(entry.meaning(), "page-sentence"),
                        new FactStrip(entry));
        rest =
                new ArrayDeque<>(
                        new PageSections(shown, catalogue, links, system, text, room).all());
        addNext();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!rest.isEmpty() && !asked) {
            asked = true;
            FxThread.later(this::addNext);
        }
    }

    private void addNext() {
        asked = false;
        List<Section> next = List.of();
        while (next.isEmpty() && !rest.isEmpty()) {
            next = rest.remove().get();
        }
        getChildren().addAll(next);
    }

    private static Hyperlink back(StatusEntry from, PageLinks links) {
        Hyperlink link = new Hyperlink("Back to " + from.code(), Icons.of(Feather.ARROW_LEFT));
        link.setId("page-back");
        Access.hinted(link, "Back to " + from.code() + " " + from.name() + " (Alt+Left)");
        link.setOnAction(_ -> links.goBack());
        return link;
    }
}
