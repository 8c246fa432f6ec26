package dev.foursight.ui.compose;

import dev.foursight.explain.grammar.Departure;
import dev.foursight.explain.grammar.Level;
import dev.foursight.ui.common.WrapCell;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A departure: what it should earn, the clause, and the sentence. */
final class DepartureCell extends WrapCell<Departure> {

    @Override
    protected Region content(Departure departure) {
        FlowPane head =
                new FlowPane(look(departure), muted(earns(departure)), muted(clause(departure)));
        head.getStyleClass().add("departure-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label(SafeText.prose(departure.sentence()));
        sentence.setWrapText(true);
        VBox row = new VBox(head, sentence);
        row.getStyleClass().add("departure-row");
        return row;
    }

    @Override
    protected String spoken(Departure departure) {
        return departure.rule().level().word()
                + ", "
                + earns(departure)
                + ", "
                + clause(departure)
                + ". "
                + departure.sentence();
    }

    private static Label look(Departure departure) {
        Level level = departure.rule().level();
        return switch (level) {
            case MUST -> Looks.label(level.word(), Feather.X, "violates");
            case SHOULD -> Looks.label(level.word(), Feather.ALERT_TRIANGLE, "violates");
            case NOTE -> Looks.label(level.word(), Feather.INFO, "cannot-tell");
        };
    }

    private static String earns(Departure departure) {
        String earns = departure.rule().earns();
        return (earns.startsWith("accepted") ? "should be " : "should earn ") + earns;
    }

    private static String clause(Departure departure) {
        return departure.rule().clause();
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
