package dev.foursight.ui.compose;

import dev.foursight.ui.common.Notice;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Asks, in the flow of the screen, before a craft that may harm goes to somebody's server. */
final class ConsentBar {

    private ConsentBar() {}

    static Node of(ComposeModel model) {
        Button agree = new Button("Send");
        agree.getStyleClass().addAll("warning", "small");
        agree.setMinWidth(Button.USE_PREF_SIZE);
        agree.setOnAction(_ -> model.sender().agree());
        Button refuse = new Button("Don’t send");
        refuse.getStyleClass().add("small");
        refuse.setMinWidth(Button.USE_PREF_SIZE);
        refuse.setOnAction(_ -> model.sender().refuse());
        ObservableValue<String> sentence =
                model.sender()
                        .consentProperty()
                        .map(asked -> asked.map(ConsentQuestion::sentence).orElse(""));
        model.sender()
                .consentProperty()
                .subscribe(asked ->
                        asked.ifPresent(question -> {
                            agree.setText("Send to " + question.target());
                            refuse.requestFocus();
                        }));
        return new Notice(sentence, Feather.ALERT_TRIANGLE, "warning", agree, refuse);
    }
}
