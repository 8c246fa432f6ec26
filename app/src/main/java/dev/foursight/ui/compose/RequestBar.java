package dev.foursight.ui.compose;

import dev.foursight.http.Connection.Protocol;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Method, URL, version and the button that sends, or stops what was sent. */
final class RequestBar extends HBox {

    private final ComposeModel model;
    private final TextField url;
    private final Button send = new Button();

    RequestBar(ComposeModel model, Node copy) {
        this.model = model;
        getStyleClass().add("request-bar");
        setAlignment(Pos.CENTER_LEFT);
        ComboBox<String> method =
                combo(
                        model.form().methodProperty(),
                        "Method: any text is sent as it is",
                        "GET",
                        "HEAD",
                        "POST",
                        "PUT",
                        "PATCH",
                        "DELETE",
                        "OPTIONS",
                        "TRACE",
                        "CONNECT");
        method.getStyleClass().add("method");
        ComboBox<String> version =
                combo(
                        model.form().versionProperty(),
                        "Version: any text is sent as it is",
                        "HTTP/1.1",
                        "HTTP/1.0");
        version.getStyleClass().add("version");
        method.disableProperty().bind(Lock.isOn(model));
        version.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> isVersionFixed(model),
                                model.form().connection().protocolProperty(),
                                model.editor().detached().nowProperty()));
        url = new UrlField(model::paste, model.upshot()::remark);
        url.textProperty().bindBidirectional(model.form().urlProperty());
        url.setPromptText("http://127.0.0.1:8080/path");
        url.getStyleClass().addAll("mono", "url");
        url.setOnAction(_ -> model.sender().send());
        Access.named(url, "URL");
        HBox.setHgrow(url, Priority.ALWAYS);
        model.upshot()
                .urlProblemProperty()
                .subscribe(problem -> {
                    url.pseudoClassStateChanged(
                            PseudoClass.getPseudoClass("danger"), !problem.isEmpty());
                    Access.helped(url, problem);
                });
        send.getStyleClass().add("send");
        send.setMinWidth(USE_PREF_SIZE);
        send.setOnAction(_ -> sendOrStop());
        model.sender().runningProperty().subscribe(this::showRunning);
        getChildren().addAll(method, url, version, send, copy, more());
    }

    /** HTTP/2 has no version to write, and bytes edited by hand have it in them. */
    private static boolean isVersionFixed(ComposeModel model) {
        return model.editor().detached().is()
                || model.form().connection().protocolProperty().get() == Protocol.HTTP_2;
    }

    void focusUrl() {
        url.requestFocus();
        url.selectAll();
    }

    private static ComboBox<String> combo(StringProperty text, String name, String... choices) {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll(choices);
        combo.setEditable(true);
        combo.getEditor().textProperty().bindBidirectional(text);
        combo.getEditor().getStyleClass().add("mono");
        combo.valueProperty().bindBidirectional(text);
        combo.setMinWidth(USE_PREF_SIZE);
        return Access.hinted(combo, name);
    }

    private void sendOrStop() {
        if (model.sender().runningProperty().get()) {
            model.sender().stop();
        } else {
            model.sender().send();
        }
    }

    /** Stop appears only where there is something to stop for a person: after 300 ms. */
    private void showRunning(boolean running) {
        show("Send", Feather.SEND, "Send the request (Ctrl+Enter)", "accent");
        if (running) {
            PauseTransition patience = new PauseTransition(Duration.millis(300));
            patience.setOnFinished(_ -> {
                if (model.sender().runningProperty().get()) {
                    show("Stop", Feather.SQUARE, "Stop waiting (Esc)", "danger");
                }
            });
            patience.play();
        }
    }

    private void show(String word, Feather icon, String hint, String look) {
        send.setText(word);
        send.setGraphic(Icons.of(icon));
        send.getStyleClass().removeAll("accent", "danger");
        send.getStyleClass().add(look);
        Access.hinted(send, hint);
    }

    private Node more() {
        MenuItem clear = new MenuItem("Clear the request");
        clear.setOnAction(_ -> model.clear());
        MenuItem back = new MenuItem("Bring back the request before this one");
        back.setOnAction(_ -> model.bringBack());
        MenuButton more = new MenuButton("", Icons.of(Feather.MORE_VERTICAL), clear, back);
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        return Access.hinted(more, "More");
    }
}
