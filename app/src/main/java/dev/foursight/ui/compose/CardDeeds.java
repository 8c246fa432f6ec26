package dev.foursight.ui.compose;

import dev.foursight.explain.Explanation;
import dev.foursight.explain.Remedy;
import dev.foursight.ui.common.Access;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What a person can do about an answer, the most promising first. */
final class CardDeeds extends FlowPane {

    private final Explanation explanation;
    private final CardActions actions;

    /**
     * @param offersSearch whether looking for the cause is worth it
     */
    CardDeeds(Explanation explanation, boolean offersSearch, CardActions actions) {
        this.explanation = explanation;
        this.actions = actions;
        getStyleClass().add("remedies");
        explanation.remedies().forEach(remedy -> getChildren().add(mend(remedy)));
        if (offersSearch) {
            getChildren().add(isFirstMended() ? getChildren().size() : 0, search());
        }
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).getStyleClass().add(i == 0 ? "accent" : "button-outlined");
        }
        HBox links = links();
        if (!links.getChildren().isEmpty()) {
            getChildren().add(links);
        }
    }

    /** If not, what is on offer mends a cause that is less likely, so it is not the first deed. */
    private boolean isFirstMended() {
        return explanation.causes().stream()
                .limit(1)
                .anyMatch(cause ->
                        explanation.remedies().stream()
                                .anyMatch(remedy -> remedy.cause().equals(cause.id())));
    }

    private Button mend(Remedy remedy) {
        Button button = new Button(SafeText.prose(remedy.title()));
        button.setOnAction(_ -> actions.apply(remedy));
        return Access.helped(button, "Adds the craft " + remedy.craft() + " and sends again");
    }

    private Button search() {
        Button find = new Button("Find the cause");
        find.setId("find-cause");
        find.setOnAction(_ -> actions.findCause());
        return Access.helped(
                find,
                "Sends the request again with parts left out, to find the one that is refused");
    }

    /** Kept together: where there is no room beside the buttons they go under them as one. */
    private HBox links() {
        HBox links = new HBox();
        links.setAlignment(Pos.CENTER_LEFT);
        links.getStyleClass().add("card-links");
        about(explanation.effectiveKey(), explanation.effectiveCode(), links);
        about(explanation.key(), explanation.code(), links);
        if (explanation.code() != null) {
            Hyperlink choose = new Hyperlink("Show in Choose");
            choose.setId("show-in-choose");
            choose.setMinWidth(USE_PREF_SIZE);
            choose.setOnAction(_ -> actions.showInChoose());
            links.getChildren()
                    .add(
                            Access.helped(
                                    choose,
                                    "Lights the decision graph along the path that this exchange proves"));
        }
        return links;
    }

    private void about(@Nullable String key, @Nullable Integer code, HBox place) {
        if (key != null && code != null) {
            Hyperlink link = new Hyperlink("About " + code);
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(_ -> actions.openCode(key));
            place.getChildren().add(Access.helped(link, "Opens the catalogue at " + key));
        }
    }
}
