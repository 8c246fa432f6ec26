package dev.foursight.ui.compose;

import atlantafx.base.controls.Popover;
import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Parameter;
import dev.foursight.ui.common.SelectableFlow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A craft's words and parameters in a popover; Enter takes the values, Esc leaves them. */
final class CraftEditor extends Popover {

    private final Craft craft;
    private final Consumer<CraftUse> changed;
    private final Map<Parameter, TextField> fields = new LinkedHashMap<>();

    CraftEditor(Crafts crafts, Craft craft, CraftUse use, Consumer<CraftUse> changed) {
        this.craft = craft;
        this.changed = changed;
        Label title = new Label(crafts.text(craft).title());
        title.getStyleClass().add("strong");
        Label basis = new Label(craft.clause());
        basis.getStyleClass().add("text-muted");
        VBox content =
                new VBox(title, SelectableFlow.of(crafts.text(craft).about()), form(use), basis);
        content.getStyleClass().add("craft-editor");
        setContentNode(content);
        setHeaderAlwaysVisible(false);
        setArrowLocation(ArrowLocation.TOP_LEFT);
        setDetachable(false);
        setOnShown(_ -> fields.values().stream().findFirst().ifPresent(TextField::requestFocus));
    }

    private Node form(CraftUse use) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("craft-form");
        for (Parameter parameter : craft.parameters()) {
            TextField field = new TextField(CraftWords.argument(craft, use, parameter));
            field.getStyleClass().add("mono");
            field.setPrefColumnCount(20);
            field.setOnAction(_ -> take());
            Label name = new Label(parameter.name());
            name.setLabelFor(field);
            Label unit = new Label(unit(parameter));
            unit.getStyleClass().add("text-muted");
            fields.put(parameter, field);
            grid.addRow(grid.getRowCount(), name, field, unit);
        }
        if (!fields.isEmpty()) {
            Button take = new Button("Use");
            take.getStyleClass().addAll("accent", "small");
            take.setOnAction(_ -> take());
            grid.add(take, 1, grid.getRowCount());
        }
        return grid;
    }

    private static String unit(Parameter parameter) {
        return parameter.kind() == Parameter.Kind.COUNT
                ? parameter.unit() + ", 16k is 16\u2009384"
                : "";
    }

    private void take() {
        Map<String, String> given = new LinkedHashMap<>();
        fields.forEach((parameter, field) -> {
            if (!field.getText().equals(parameter.standard())) {
                boolean main = craft.parameters().getFirst().equals(parameter);
                given.put(main ? CraftUse.MAIN : parameter.name(), field.getText());
            }
        });
        hide();
        changed.accept(new CraftUse(craft.id(), given));
    }
}
