package dev.foursight.ui.compose.connection;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.FormGrid;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The part of the Connection tab that speaks of what an answer asks for. */
final class FollowingRows {

    private FollowingRows() {}

    static void into(FormGrid grid, FollowingForm form, CookieJars jars) {
        grid.heading("Redirects and cookies");
        Node most = FormGrid.field(form.mostProperty(), "The most redirects to follow", 3);
        most.disableProperty().bind(form.redirectsProperty().map(on -> !on));
        Label times = new Label("at most");
        times.getStyleClass().add("caption");
        grid.row(
                "Redirects", FormGrid.check(form.redirectsProperty(), "Follow them,"), times, most);
        grid.problem(form.problem());
        Button forget = new Button();
        forget.getStyleClass().add("small");
        forget.textProperty()
                .bind(
                        jars.countProperty()
                                .map(count ->
                                        count.intValue() == 0
                                                ? "None kept"
                                                : "Forget cookies (" + count + ")"));
        forget.disableProperty().bind(jars.countProperty().isEqualTo(0));
        forget.setOnAction(_ -> jars.forget());
        Access.helped(forget, "Empties the jars of all targets");
        grid.row(
                "Cookies",
                FormGrid.check(form.cookiesProperty(), "Keep them, and send them back"),
                forget);
        grid.note(
                form.cookiesProperty()
                        .map(on ->
                                on
                                        ? "Each target has a jar of its own, which lasts as long as the window."
                                        : ""));
    }
}
