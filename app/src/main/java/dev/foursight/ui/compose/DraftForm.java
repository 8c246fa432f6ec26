package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Connection;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The request as it is being written: any text in any part, even one that cannot be sent. */
public final class DraftForm {

    private final StringProperty method = new SimpleStringProperty("GET");
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty version = new SimpleStringProperty("HTTP/1.1");
    private final HeadersForm headers = new HeadersForm();
    private final BodyForm body = new BodyForm();
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

    public HeadersForm headers() {
        return headers;
    }

    public BodyForm body() {
        return body;
    }

    /**
     * The draft as it stands, without crafts.
     *
     * @throws dev.foursight.http.InvalidInput if the URL says not where to send it
     */
    public Draft draft() {
        TargetUrl target = TargetUrl.parse(url.get());
        Draft draft =
                new Draft(
                        target.endpoint(),
                        method.get(),
                        target.target(),
                        version.get(),
                        headers.lines(),
                        headers.withheld(),
                        body.body(),
                        connection,
                        Delivery.PLAIN,
                        null);
        boolean typed = !body.type().isEmpty();
        return typed && !draft.has("Content-Type") && !headers.withheld().contains("content-type")
                ? draft.plus(HeaderLine.of("Content-Type", body.type()))
                : draft;
    }

    /** Shows a draft that came from elsewhere, for example from a page of the catalogue. */
    void show(Draft draft) {
        connection = draft.connection();
        method.set(draft.method());
        url.set(draft.url().toString());
        version.set(draft.version());
        headers.show(draft.headers(), draft.withheld());
        body.show(draft.body());
    }

    void show(SavedDraft saved) {
        connection = Connection.STANDARD;
        method.set(saved.method());
        url.set(saved.url());
        version.set(saved.version());
        headers.show(saved.headers(), saved.withheld());
        body.show(saved.body());
    }

    SavedDraft saved(List<CraftUse> crafts) {
        return new SavedDraft(
                method.get(),
                url.get(),
                version.get(),
                headers.lines(),
                headers.withheld(),
                body.state(),
                crafts);
    }

    /** Calls back after every change of any part. */
    void onChange(Runnable action) {
        method.subscribe(_ -> action.run());
        url.subscribe(_ -> action.run());
        version.subscribe(_ -> action.run());
        headers.onChange(action);
        body.onChange(action);
    }
}
