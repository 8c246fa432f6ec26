package dev.foursight.ui.lab;

import dev.foursight.http.Endpoint;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Port;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableText;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The top line: on or off, at which port, and where the three doors are. */
final class LabBar extends FlowPane {

    private final LabSwitch lab;
    private final Button power = new Button();
    private final TextField port = new TextField();

    LabBar(LabSwitch lab) {
        this.lab = lab;
        getStyleClass().add("lab-bar");
        power.setId("lab-power");
        power.setMinWidth(USE_PREF_SIZE);
        power.setOnAction(_ -> press());
        port.setId("lab-port");
        port.setPromptText("any free");
        port.setPrefColumnCount(6);
        Access.named(port, "Port for plain HTTP; empty for any free one");
        port.setOnAction(_ -> press());
        lab.doors().subscribe(this::show);
    }

    private void press() {
        if (lab.on().get()) {
            lab.stop();
        } else {
            lab.startAt(port.getText().strip());
        }
    }

    private void show(Optional<Endpoints> doors) {
        boolean on = doors.isPresent();
        power.setText(on ? "Stop" : "Start the lab");
        power.setGraphic(Icons.of(on ? Feather.SQUARE : Feather.PLAY));
        power.setAccessibleText(on ? "Stop the lab" : "Start the lab");
        power.getStyleClass().remove("accent");
        getChildren().setAll(power);
        if (doors.isPresent()) {
            for (Port door : Port.values()) {
                getChildren().add(door(door, doors.get().of(door)));
            }
        } else {
            power.getStyleClass().add("accent");
            getChildren().addAll(labelled("Port", port), hint());
        }
    }

    private static HBox door(Port door, Endpoint endpoint) {
        String address =
                door == Port.PROXY
                        ? endpoint.authority()
                        : endpoint.scheme() + "://" + endpoint.authority();
        TextField shown = SelectableText.line(address, "mono");
        shown.setPrefColumnCount(address.length());
        Button copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon", "small");
        Access.hinted(copy, "Copy " + address);
        copy.setOnAction(_ -> Clip.put(address));
        return labelled(LabWords.of(door), shown, copy);
    }

    private static HBox labelled(String words, Node... nodes) {
        Label title = new Label(words);
        title.getStyleClass().add("muted-label");
        title.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(title);
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("lab-door");
        return box;
    }

    private static Label hint() {
        Label hint = new Label("It listens on this machine only and forgets everything.");
        hint.getStyleClass().add("muted-label");
        return hint;
    }
}
