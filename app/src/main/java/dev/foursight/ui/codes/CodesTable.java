package dev.foursight.ui.codes;

import dev.foursight.settings.CodesSettings;
import dev.foursight.ui.codes.page.Shown;
import dev.foursight.ui.codes.page.Words;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** The table of codes; it follows the model's rows and open page. */
final class CodesTable extends TableView<CodeRow> {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final CodesModel model;
    private final SortedList<CodeRow> sorted;
    private final PauseTransition still = new PauseTransition(Duration.millis(400));
    private boolean following;

    CodesTable(CodesModel model, CodesSettings settings, Consumer<CodesSettings> keep) {
        this.model = model;
        sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        getStyleClass().addAll("codes-table", "dense");
        Access.named(this, "Codes");
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Comparator<CodeRow> byCode =
                (one, other) -> Integer.compare(one.entry().code(), other.entry().code());
        getColumns().add(column("code", "Code", 48, row -> "" + row.entry().code(), byCode));
        getColumns().add(column("name", "Name", 128, row -> row.entry().name()));
        getColumns().add(column("origin", "Origin", 62, row -> row.entry().origin()));
        TableColumn<CodeRow, CodeRow> meaning =
                column("meaning", "Meaning", 250, row -> row.entry().brief());
        getColumns().add(meaning);
        setColumnResizePolicy(new RestToMeaning(meaning));
        getColumns()
                .add(
                        column(
                                "persistence",
                                "Persistence",
                                88,
                                row -> Words.of(row.entry().persistence())));
        // The document alone: with its section it would be cut at the usual width, and the page has
        // it.
        getColumns().add(column("spec", "Spec", 74, row -> row.entry().clause().document()));
        restore(settings);
        setItems(sorted);
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> choose(row));
        model.page().addListener(_ -> follow());
        sorted.addListener((ListChangeListener<CodeRow>) _ -> follow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::copyOnShortcut);
        remember(keep);
        follow();
    }

    /** Moves the selection up or down, as the arrow keys in the search field ask. */
    void move(int rows) {
        if (!sorted.isEmpty()) {
            int now = getSelectionModel().getSelectedIndex();
            int next = Math.clamp((long) now + rows, 0, sorted.size() - 1);
            getSelectionModel().clearAndSelect(next);
            scrollTo(Math.max(next - 3, 0));
        }
    }

    private void choose(CodeRow row) {
        if (row != null && !following) {
            model.select(row);
        }
    }

    private void follow() {
        Shown page = model.page().get();
        following = true;
        for (int i = 0; page != null && i < sorted.size(); i++) {
            boolean open = sorted.get(i).entry().key().equals(page.entry().key());
            if (open && getSelectionModel().getSelectedIndex() != i) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(Math.max(i - 3, 0));
            }
        }
        following = false;
    }

    private void copyOnShortcut(KeyEvent event) {
        List<CodeRow> rows = getSelectionModel().getSelectedItems();
        if (COPY.match(event) && !rows.isEmpty()) {
            Clip.put(rows.stream().map(CodeRow::text).collect(Collectors.joining("\n")));
            event.consume();
        }
    }

    private TableColumn<CodeRow, CodeRow> column(
            String id, String title, double width, Function<CodeRow, String> words) {
        Comparator<CodeRow> byWords =
                (one, other) -> words.apply(one).compareToIgnoreCase(words.apply(other));
        return column(id, title, width, words, byWords);
    }

    private TableColumn<CodeRow, CodeRow> column(
            String id,
            String title,
            double width,
            Function<CodeRow, String> words,
            Comparator<CodeRow> order) {
        TableColumn<CodeRow, CodeRow> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(44);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new MarkedCell(words, id + "-cell"));
        column.setComparator(order);
        return column;
    }

    private void restore(CodesSettings settings) {
        List<TableColumn<CodeRow, ?>> ordered = new ArrayList<>();
        for (CodesSettings.Column kept : settings.columns()) {
            for (TableColumn<CodeRow, ?> column : getColumns()) {
                if (column.getId().equals(kept.id()) && !ordered.contains(column)) {
                    column.setPrefWidth(kept.width());
                    column.setVisible(kept.visible());
                    ordered.add(column);
                }
            }
        }
        getColumns().stream().filter(it -> !ordered.contains(it)).forEach(ordered::add);
        getColumns().setAll(ordered);
        for (TableColumn<CodeRow, ?> column : ordered) {
            if (column.getId().equals(settings.sortedBy())) {
                column.setSortType(
                        settings.descending()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                getSortOrder().add(column);
            }
        }
    }

    private void remember(Consumer<CodesSettings> keep) {
        // A drag changes a width with every pixel.
        still.setOnFinished(_ -> keep.accept(settings()));
        Runnable changed = still::playFromStart;
        for (TableColumn<CodeRow, ?> column : getColumns()) {
            column.widthProperty().addListener(_ -> changed.run());
            column.visibleProperty().addListener(_ -> changed.run());
            column.sortTypeProperty().addListener(_ -> changed.run());
        }
        getColumns().addListener((ListChangeListener<TableColumn<CodeRow, ?>>) _ -> changed.run());
        getSortOrder()
                .addListener((ListChangeListener<TableColumn<CodeRow, ?>>) _ -> changed.run());
    }

    private CodesSettings settings() {
        List<CodesSettings.Column> columns =
                getColumns().stream()
                        .map(it ->
                                new CodesSettings.Column(it.getId(), it.getWidth(), it.isVisible()))
                        .toList();
        if (getSortOrder().isEmpty()) {
            return new CodesSettings(columns, "", false);
        }
        TableColumn<CodeRow, ?> first = getSortOrder().getFirst();
        return new CodesSettings(
                columns, first.getId(), first.getSortType() == TableColumn.SortType.DESCENDING);
    }
}
