package dev.foursight.ui.compose;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** The request as it is being written: any text in any part, even one that cannot be sent. */
public final class DraftForm {

    private final StringProperty method = new SimpleStringProperty("GET");
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty version = new SimpleStringProperty("HTTP/1.1");
    private final ObservableList<HeaderRow> rows =
            FXCollections.observableArrayList(row ->
                    new Observable[] {
                        row.nameProperty(), row.valueProperty(), row.enabledProperty()
                    });
    private final ObservableSet<String> withheld = FXCollections.observableSet();
    private final ObjectProperty<BodyMode> bodyMode = new SimpleObjectProperty<>(BodyMode.NONE);
    private final ObjectProperty<Body.Framing> framing =
            new SimpleObjectProperty<>(Body.Framing.AUTOMATIC);
    private final StringProperty bodyText = new SimpleStringProperty("");
    private Connection connection = Connection.STANDARD;

    public StringProperty methodProperty() {
        return method;
    }

    public StringProperty urlProperty() {
        return url;
    }

    public StringProperty versionProperty() {
        return version;
    }

    /** In the order in which they are sent. */
    public ObservableList<HeaderRow> rows() {
        return rows;
    }

    /** Lower-case names of automatic fields that are not to be sent. */
    public ObservableSet<String> withheld() {
        return withheld;
    }

    public ObjectProperty<BodyMode> bodyModeProperty() {
        return bodyMode;
    }

    public ObjectProperty<Body.Framing> framingProperty() {
        return framing;
    }

    public StringProperty bodyTextProperty() {
        return bodyText;
    }

    /**
     * The draft as it stands, without crafts.
     *
     * @throws dev.foursight.http.InvalidInput if the URL says not where to send it
     */
    public Draft draft() {
        TargetUrl target = TargetUrl.parse(url.get());
        List<HeaderLine> lines =
                rows.stream().filter(row -> !row.isBlank()).map(HeaderRow::line).toList();
        Draft draft =
                new Draft(
                        target.endpoint(),
                        method.get(),
                        target.target(),
                        version.get(),
                        lines,
                        withheld,
                        body(),
                        connection,
                        Delivery.PLAIN,
                        null);
        boolean typed = bodyMode.get() != BodyMode.NONE && !bodyText.get().isEmpty();
        return typed && !draft.has("Content-Type") && !withheld.contains("content-type")
                ? draft.plus(HeaderLine.of("Content-Type", bodyMode.get().type()))
                : draft;
    }

    private Body body() {
        return bodyMode.get() == BodyMode.NONE
                ? new Body(Bytes.EMPTY, framing.get())
                : new Body(Bytes.ofUtf8(bodyText.get()), framing.get());
    }

    /** Shows a draft that came from elsewhere, for example from a page of the catalogue. */
    void show(Draft draft) {
        connection = draft.connection();
        method.set(draft.method());
        url.set(draft.url().toString());
        version.set(draft.version());
        rows.setAll(draft.headers().stream().map(HeaderRow::new).toList());
        withheld.clear();
        withheld.addAll(draft.withheld());
        String text = draft.body().content().text();
        boolean json = text.startsWith("{") || text.startsWith("[");
        bodyText.set(text);
        bodyMode.set(text.isEmpty() ? BodyMode.NONE : json ? BodyMode.JSON : BodyMode.TEXT);
        framing.set(draft.body().framing());
    }

    void show(SavedDraft saved) {
        connection = Connection.STANDARD;
        method.set(saved.method());
        url.set(saved.url());
        version.set(saved.version());
        rows.setAll(saved.headers().stream().map(HeaderRow::new).toList());
        withheld.clear();
        withheld.addAll(saved.withheld());
        bodyMode.set(saved.bodyMode());
        framing.set(saved.framing());
        bodyText.set(saved.bodyText());
    }

    /** Calls back after every change of any part. */
    void onChange(Runnable action) {
        method.subscribe(ignored -> action.run());
        url.subscribe(ignored -> action.run());
        version.subscribe(ignored -> action.run());
        bodyMode.subscribe(ignored -> action.run());
        framing.subscribe(ignored -> action.run());
        bodyText.subscribe(ignored -> action.run());
        rows.addListener((ListChangeListener<HeaderRow>) change -> action.run());
        withheld.addListener((SetChangeListener<String>) change -> action.run());
    }
}
