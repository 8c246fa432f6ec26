package dev.foursight.ui.compose;

import dev.foursight.craft.Crafts;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Notice;
import dev.foursight.ui.compose.auth.AuthTab;
import dev.foursight.ui.compose.body.BodyEditor;
import dev.foursight.ui.compose.body.BodyMode;
import dev.foursight.ui.compose.connection.ConnectionTab;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The request side: crafts in force, then headers, body and the bytes they come to. */
final class RequestPane extends VBox {

    /** Kept here: a binding that nobody holds stops following the crafts. */
    private final ObservableValue<String> clashes;

    RequestPane(ComposeModel model) {
        clashes = clashes(model);
        getStyleClass().add("request-pane");
        Tab headers = new Tab("Headers", Lock.over(model, new HeaderEditor(model)));
        headers.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> counted("Headers", rows(model)),
                                model.form().headers().rows()));
        DraftForm form = model.form();
        Tab body = new Tab("Body", Lock.over(model, new BodyEditor(form.body())));
        form.body()
                .modeProperty()
                .subscribe(mode ->
                        body.setText(mode == BodyMode.NONE ? "Body" : "Body: " + mode.title()));
        Tab connection =
                lazy(
                        "Connection",
                        () ->
                                new ConnectionTab(
                                        form.connection(),
                                        form.versionProperty(),
                                        model.sender().cookies()));
        Tab auth = lazy("Auth", () -> Lock.over(model, auth(model)));
        form.auth()
                .schemeTitle()
                .subscribe(title -> auth.setText(title.isEmpty() ? "Auth" : "Auth: " + title));
        Tab conditions =
                lazy(
                        "Conditions & range",
                        () -> Lock.over(model, new ConditionsTab(model, InstantSource.system())));
        Tab bytes = new Tab("Bytes", new BytesTab(model));
        TabPane tabs = new TabPane(headers, body, conditions, auth, connection, bytes);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Access.named(tabs, "Parts of the request");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Notice contradictions = new Notice(clashes, Feather.ALERT_TRIANGLE, "warning");
        CraftBar crafts = new CraftBar(model);
        crafts.disableProperty().bind(Lock.isOn(model));
        getChildren().addAll(crafts, craftProblem(model), contradictions, tabs);
        setMinWidth(0);
    }

    private static Node auth(ComposeModel model) {
        return new AuthTab(
                model.form().auth(),
                model.previewProperty().map(_ -> AuthOutcome.of(model.form())),
                InstantSource.system());
    }

    /** Made when it is first looked at: a start needs none but the first. */
    private static Tab lazy(String title, Supplier<Node> content) {
        Tab tab = new Tab(title);
        tab.selectedProperty()
                .subscribe(selected -> {
                    if (selected && tab.getContent() == null) {
                        tab.setContent(content.get());
                    }
                });
        return tab;
    }

    private static long rows(ComposeModel model) {
        return model.form().headers().lines().size();
    }

    private static String counted(String word, long count) {
        return count == 0 ? word : word + " " + count;
    }

    private static Node craftProblem(ComposeModel model) {
        ObservableValue<String> problem =
                model.previewProperty()
                        .map(preview ->
                                preview instanceof Preview.BadCraft(String sentence)
                                        ? sentence
                                        : "");
        return new Notice(problem, Feather.ALERT_CIRCLE, "danger");
    }

    private static ObservableValue<String> clashes(ComposeModel model) {
        Crafts crafts = model.crafts();
        return Bindings.createStringBinding(
                () ->
                        crafts.clashes(model.uses()).stream()
                                .map(clash -> clash.sentence(crafts))
                                .collect(Collectors.joining(" ")),
                model.uses());
    }
}
