package dev.foursight.ui.lab;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.exercise.Exercise;
import dev.foursight.exercise.Judgement;
import dev.foursight.lab.Endpoints;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** One exercise in full: the task, what came of the last exchange, the hint on demand. */
final class ExerciseDetail extends VBox {

    private final ExercisesModel model;
    private final Catalogue catalogue;
    private final Supplier<Endpoints> doors;
    private final Actions actions;

    /** What can be done with an exercise besides reading it. */
    interface Actions {

        void start(Exercise exercise);

        void openCode(String key);
    }

    /**
     * @param doors where the lab listens, or would
     */
    ExerciseDetail(
            ExercisesModel model, Catalogue catalogue, Supplier<Endpoints> doors, Actions actions) {
        this.model = model;
        this.doors = doors;
        this.catalogue = catalogue;
        this.actions = actions;
        getStyleClass().add("exercise-detail");
    }

    /**
     * @param hinted whether the hint is to be seen from the beginning
     */
    void show(Exercise exercise, boolean hinted) {
        Label title = new Label(exercise.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("exercise-title");
        getChildren().setAll(title);
        getChildren().addAll(paragraphs(exercise.task(), "exercise-task"));
        getChildren().add(request(exercise));
        getChildren().add(buttons(exercise, hinted));
        outcome(exercise).ifPresent(getChildren()::add);
        if (hinted) {
            getChildren().add(boxed("hint", Feather.HELP_CIRCLE, exercise.hint()));
        }
        catalogue.find(exercise.readOn()).ifPresent(entry -> getChildren().add(readOn(entry)));
    }

    private Node request(Exercise exercise) {
        Exercise.Start start = exercise.start();
        Endpoints at = doors.get();
        String target = start.target().replace("{plain}", at.plain().authority());
        String door =
                switch (start.door()) {
                    case "tls" -> " to the TLS port, " + at.tls().authority();
                    case "proxy" -> " to the proxy, " + at.proxy().authority();
                    default -> "";
                };
        List<String> lines = new ArrayList<>();
        lines.add(start.method() + " " + target + door);
        lines.addAll(start.fields());
        if (!start.content().isEmpty()) {
            lines.add("");
            lines.add(start.content());
        }
        SelectableFlow shown = SelectableFlow.of(String.join("\n", lines), "mono");
        shown.getStyleClass().add("exercise-request");
        return shown;
    }

    private FlowPane buttons(Exercise exercise, boolean hinted) {
        boolean open = model.isOpen(exercise);
        Button start = new Button(open ? "Start over" : "Start", Icons.of(Feather.SEND));
        start.setId("exercise-start");
        start.setDefaultButton(false);
        if (!open) {
            start.getStyleClass().add("accent");
        }
        start.setAccessibleHelp("Opens its request in Compose and sends nothing yet");
        start.setOnAction(_ -> actions.start(exercise));
        Button hint = new Button(hinted ? "Hide the hint" : "Show a hint");
        hint.setId("exercise-hint");
        hint.setOnAction(_ -> {
            show(exercise, !hinted);
            lookup("#exercise-hint").requestFocus();
        });
        FlowPane buttons = new FlowPane(start, hint);
        buttons.getStyleClass().add("exercise-buttons");
        if (open) {
            Button leave = new Button("Leave it");
            leave.setOnAction(_ -> model.leave());
            buttons.getChildren().add(leave);
        }
        return buttons;
    }

    private Optional<Node> outcome(Exercise exercise) {
        Optional<Judgement> last =
                model.result()
                        .get()
                        .filter(it -> it.exercise().equals(exercise))
                        .map(ExercisesModel.Result::judgement);
        if (last.isPresent() && last.get() instanceof Judgement.NotYet(String sentence)) {
            return Optional.of(boxed("not-yet", Feather.CLOCK, "Not yet. " + sentence));
        }
        if (model.isDone(exercise) && !model.isOpen(exercise)) {
            return Optional.of(boxed("passed", Feather.CHECK_CIRCLE, "Done. " + exercise.done()));
        }
        return model.isOpen(exercise)
                ? Optional.of(
                        boxed(
                                "waiting",
                                Feather.PLAY_CIRCLE,
                                "Under way. What you send to the lab from Compose is looked at."))
                : Optional.empty();
    }

    private Node readOn(StatusEntry entry) {
        Hyperlink link = new Hyperlink(entry.code() + " " + entry.name());
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> actions.openCode(entry.key()));
        HBox line = new HBox(new Label("Read on:"), link);
        line.getStyleClass().add("exercise-read-on");
        return line;
    }

    private static Region boxed(String look, Feather icon, String words) {
        VBox text = new VBox();
        text.getStyleClass().add("exercise-words");
        text.getChildren().addAll(paragraphs(words, "exercise-word"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox box = new HBox(Icons.of(icon), text);
        box.getStyleClass().addAll("exercise-box", look);
        return box;
    }

    /** A paragraph a line; what stands between backticks is monospaced. */
    private static List<SelectableFlow> paragraphs(String words, String styleClass) {
        return words.lines().map(line -> paragraph(line, styleClass)).toList();
    }

    private static SelectableFlow paragraph(String line, String styleClass) {
        List<Text> runs = new ArrayList<>();
        String[] parts = line.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            Text run = new Text(parts[i]);
            run.getStyleClass().addAll(styleClass, i % 2 == 1 ? "mono" : "prose");
            runs.add(run);
        }
        return new SelectableFlow(runs);
    }
}
