package dev.foursight.bench;

import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * A window with a table of seventy rows and nothing else: what Foursight's window is measured
 * against. With {@code --tour} it closes after its first frame, to train an AOT cache.
 */
public final class BareWindow extends Application {

    private static final int ROWS = 70;
    private static final int COLUMNS = 6;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        TableView<List<String>> table = new TableView<>();
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            TableColumn<List<String>, String> added = new TableColumn<>("Column " + i);
            added.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            table.getColumns().add(added);
        }
        IntStream.range(0, ROWS)
                .mapToObj(row ->
                        IntStream.range(0, COLUMNS)
                                .mapToObj(column -> "Cell " + row + ", " + column)
                                .toList())
                .forEach(table.getItems()::add);
        stage.setTitle("Bare window");
        stage.setScene(new Scene(table, 1280, 800));
        stage.show();
        boolean leave = !getParameters().getRaw().isEmpty();
        new AnimationTimer() {
            private boolean filled;

            @Override
            public void handle(long now) {
                if (filled) {
                    stop();
                    System.err.println("first frame");
                    if (leave) {
                        Platform.exit();
                    }
                } else {
                    filled =
                            table.lookup(".table-row-cell") instanceof TableRow<?> row
                                    && !row.isEmpty();
                }
            }
        }.start();
    }
}
