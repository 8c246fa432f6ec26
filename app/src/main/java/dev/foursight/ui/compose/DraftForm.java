package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.compose.auth.AuthForm;
import dev.foursight.ui.compose.body.BodyForm;
import dev.foursight.ui.compose.connection.ConnectionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The request as it is being written: any text in any part, even one that cannot be sent. */
public final class DraftForm {

    private final StringProperty method = new SimpleStringProperty("GET");
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty version = new SimpleStringProperty("HTTP/1.1");
    private final HeadersForm headers = new HeadersForm();
    private final BodyForm body;
    private final ConnectionForm connection;
    private final AuthForm auth;

    /**
     * @param background reads the files that are named
     * @param nonces gives a text that cannot be guessed, each time another
     */
    public DraftForm(Background background, Supplier<String> nonces) {
        body = new BodyForm(background);
        connection = new ConnectionForm(background);
        auth = new AuthForm(nonces);
    }

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

    public ConnectionForm connection() {
        return connection;
    }

    public AuthForm auth() {
        return auth;
    }

    /**
     * Where it goes.
     *
     * @throws dev.foursight.http.InvalidInput if the URL does not say so
     */
    TargetUrl target() {
        return TargetUrl.parse(url.get());
    }

    /**
     * The draft as it stands, without crafts.
     *
     * @throws dev.foursight.http.InvalidInput if the URL does not say where to send it, or a part
     *     of the form cannot be used
     */
    public Draft draft() {
        TargetUrl target = target();
        Draft draft =
                new Draft(
                        target.endpoint(),
                        method.get(),
                        target.target(),
                        version.get(),
                        headers.lines(),
                        headers.withheld(),
                        body.body(),
                        connection.connection(),
                        Delivery.PLAIN,
                        null);
        List<HeaderLine> lines = new ArrayList<>(draft.headers());
        brought(draft).stream()
                .filter(line -> !headers.isWithheld(line.name()))
                .forEach(lines::add);
        auth.line(draft).ifPresent(lines::add);
        return draft.withHeaders(lines);
    }

    /**
     * The lines that the content brings along, those too that are withheld.
     *
     * @param draft without them
     */
    List<HeaderLine> brought(Draft draft) {
        return body.lines(draft.body().content()).stream()
                .filter(line -> !draft.has(line.name()))
                .toList();
    }

    /** Shows a draft that came from elsewhere, for example from a page of the catalogue. */
    void show(Draft draft) {
        connection.show(draft.connection());
        auth.clear();
        method.set(draft.method());
        url.set(draft.url().toString());
        version.set(draft.version());
        headers.show(draft.headers(), draft.withheld());
        body.show(draft.body());
    }

    void show(SavedDraft saved) {
        connection.show(saved.connection());
        auth.show(saved.auth());
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
                connection.state(),
                auth.state(),
                crafts);
    }

    /** Calls back after every change of any part. */
    void onChange(Runnable action) {
        method.subscribe(_ -> action.run());
        url.subscribe(_ -> action.run());
        version.subscribe(_ -> action.run());
        headers.onChange(action);
        body.onChange(action);
        connection.onChange(action);
        auth.onChange(action);
    }
}
