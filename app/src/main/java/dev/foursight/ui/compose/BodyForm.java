package dev.foursight.ui.compose;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The content as it is being written, and how its end is told. */
public final class BodyForm {

    private final ObjectProperty<BodyMode> mode = new SimpleObjectProperty<>(BodyMode.NONE);
    private final ObjectProperty<Body.Framing> framing =
            new SimpleObjectProperty<>(Body.Framing.AUTOMATIC);
    private final StringProperty text = new SimpleStringProperty("");

    public ObjectProperty<BodyMode> modeProperty() {
        return mode;
    }

    public ObjectProperty<Body.Framing> framingProperty() {
        return framing;
    }

    public StringProperty textProperty() {
        return text;
    }

    Body body() {
        return mode.get() == BodyMode.NONE
                ? new Body(Bytes.EMPTY, framing.get())
                : new Body(Bytes.ofUtf8(text.get()), framing.get());
    }

    /** The Content-Type that fits; empty where there is no content. */
    String type() {
        return body().content().isEmpty() ? "" : mode.get().type();
    }

    void show(Body body) {
        String content = body.content().text();
        boolean json = content.startsWith("{") || content.startsWith("[");
        text.set(content);
        mode.set(content.isEmpty() ? BodyMode.NONE : json ? BodyMode.JSON : BodyMode.TEXT);
        framing.set(body.framing());
    }

    /** What stands here other than at the start, by name. */
    Map<String, String> state() {
        return new FormState()
                .put("mode", mode.get().name(), BodyMode.NONE.name())
                .put("framing", framing.get().name(), Body.Framing.AUTOMATIC.name())
                .put("text", text.get(), "")
                .values();
    }

    /** What is missing or unknown takes its standard value. */
    void show(Map<String, String> state) {
        mode.set(Constants.of(BodyMode.class, state.get("mode"), BodyMode.NONE));
        framing.set(Constants.of(Body.Framing.class, state.get("framing"), Body.Framing.AUTOMATIC));
        text.set(state.getOrDefault("text", ""));
    }

    void onChange(Runnable action) {
        mode.subscribe(_ -> action.run());
        framing.subscribe(_ -> action.run());
        text.subscribe(_ -> action.run());
    }
}
