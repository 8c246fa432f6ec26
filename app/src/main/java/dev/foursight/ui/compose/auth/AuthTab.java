package dev.foursight.ui.compose.auth;

import dev.foursight.formats.JwtText;
import dev.foursight.formats.VisibleText;
import dev.foursight.http.Challenge;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.FormGrid;
import dev.foursight.ui.common.SelectableFlow;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who is asking: the scheme, what it needs, what the server asked, and the line that goes out. */
public final class AuthTab extends ScrollPane {

    private final AuthForm form;
    private final InstantSource clock;
    private final FormGrid grid = new FormGrid();

    /** Kept here: a value that nobody holds stops following what it is made of. */
    private final ObservableValue<String> outcome;

    /**
     * @param outcome what goes out, or why nothing does
     */
    public AuthTab(AuthForm form, ObservableValue<String> outcome, InstantSource clock) {
        this.form = form;
        this.outcome = outcome;
        this.clock = clock;
        getStyleClass().addAll("auth-tab", "edge-to-edge");
        setFitToWidth(true);
        challenge();
        grid.heading("Who is asking");
        scheme();
        user();
        digest();
        bearer();
        sent();
        setContent(new VBox(grid));
    }

    private ObservableValue<Boolean> is(AuthScheme scheme) {
        return form.schemeProperty().map(now -> now == scheme);
    }

    private void scheme() {
        grid.row(
                "Scheme",
                FormGrid.choice(
                        form.schemeProperty(),
                        List.of(AuthScheme.values()),
                        AuthScheme::title,
                        "Scheme of authentication"));
        grid.rowWhile(
                form.schemeProperty().map(scheme -> scheme != AuthScheme.NONE),
                "Field",
                FormGrid.check(form.toProxyProperty(), "Proxy-Authorization, for a proxy"));
        grid.note(
                form.toProxyProperty()
                        .map(on ->
                                on
                                        ? "A proxy that tunnels to an https URL is asked before: its user and password stand in Connection."
                                        : ""));
    }

    private void user() {
        ObservableValue<Boolean> some = form.schemeProperty().map(AuthScheme::hasUser);
        grid.rowWhile(some, "User", FormGrid.field(form.userProperty(), "User", 18));
        grid.rowWhile(some, "Password", FormGrid.password(form.passwordProperty(), "Password", 18));
    }

    private void digest() {
        ComboBox<Optional<Challenge>> choice =
                FormGrid.choice(
                        form.digestProperty(),
                        List.of(),
                        it -> it.map(AuthWords::title).orElse(""),
                        "Digest challenge to answer");
        form.challengedProperty()
                .subscribe(asked ->
                        choice.getItems()
                                .setAll(
                                        asked.map(Challenged::digests).orElse(List.of()).stream()
                                                .map(Optional::of)
                                                .toList()));
        ObservableValue<Boolean> any = form.digestProperty().map(Optional::isPresent);
        grid.rowWhile(
                is(AuthScheme.DIGEST).flatMap(on -> any.map(it -> on && it)), "Challenge", choice);
        ObservableValue<Boolean> both =
                form.digestProperty().map(it -> it.filter(AuthForm::offersIntegrity).isPresent());
        grid.rowWhile(
                is(AuthScheme.DIGEST).flatMap(on -> both.map(it -> on && it)),
                "Quality",
                FormGrid.check(form.integrityProperty(), "Protect the content too (auth-int)"));
    }

    private void bearer() {
        ObservableValue<Boolean> on = is(AuthScheme.BEARER);
        grid.rowWhile(on, "Token", FormGrid.password(form.tokenProperty(), "Token", 32));
        StackPane said = new StackPane();
        said.getStyleClass().add("jwt");
        form.tokenProperty()
                .subscribe(token -> {
                    Optional<String> text =
                            JwtText.of(token, clock.instant(), ZoneId.systemDefault());
                    said.getChildren().clear();
                    text.ifPresent(words ->
                            said.getChildren().add(SelectableFlow.of(visible(words), "mono")));
                });
        grid.rowWhile(
                on.flatMap(it -> form.tokenProperty().map(token -> it && isJwt(token))),
                "It says",
                said);
    }

    private boolean isJwt(String token) {
        return JwtText.of(token, clock.instant(), ZoneId.systemDefault()).isPresent();
    }

    private static String visible(String lines) {
        return String.join("\n", lines.lines().map(VisibleText::of).toList());
    }

    private void sent() {
        grid.note(
                form.schemeProperty()
                        .map(scheme ->
                                scheme == AuthScheme.NONE
                                        ? ""
                                        : "Password and token are forgotten when the window closes."));
        grid.heading("What is sent");
        StackPane line = new StackPane();
        outcome.subscribe(words -> line.getChildren().setAll(sent(words)));
        grid.wide(line);
    }

    /**
     * The line as it goes out in the face of the wire; a sentence why there is none in that of
     * prose.
     */
    private static SelectableFlow sent(String words) {
        return words.startsWith("Nothing")
                ? SelectableFlow.of(words)
                : SelectableFlow.of(words, "mono");
    }

    private void challenge() {
        ObservableValue<Boolean> some = form.challengedProperty().map(Optional::isPresent);
        VBox box = new VBox(8);
        box.getStyleClass().add("challenge");
        FormGrid.showWhile(box, some);
        form.challengedProperty()
                .subscribe(asked -> {
                    box.getChildren().clear();
                    asked.ifPresent(it -> fill(box, it));
                });
        grid.wide(box);
    }

    private void fill(VBox box, Challenged asked) {
        Label asker = new Label(AuthWords.asker(asked));
        asker.getStyleClass().add("strong");
        box.getChildren().addAll(asker, SelectableFlow.of(AuthWords.all(asked), "mono"));
        if (asked.answerable().isEmpty()) {
            Label unknown =
                    new Label(
                            "Foursight knows none of these schemes. Write the line yourself in Headers.");
            unknown.setWrapText(true);
            unknown.getStyleClass().add("caption");
            box.getChildren().add(unknown);
            return;
        }
        Button answer = new Button("Answer this challenge");
        answer.getStyleClass().addAll("small", "answer-challenge");
        Access.helped(answer, "Chooses the scheme that was asked for");
        answer.setOnAction(_ -> {
            form.answerChallenge();
            lookup(".form-field").requestFocus();
        });
        box.getChildren().add(answer);
    }
}
