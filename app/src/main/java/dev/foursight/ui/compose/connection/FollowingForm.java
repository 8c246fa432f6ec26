package dev.foursight.ui.compose.connection;

import dev.foursight.http.Following;
import dev.foursight.http.InvalidInput;
import dev.foursight.ui.common.FormState;
import dev.foursight.ui.common.Problem;
import java.util.Map;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What may be sent further upon an answer: redirects and cookies. */
final class FollowingForm {

    private static final String USUAL = "10";
    private static final int MOST = 50;

    private final BooleanProperty redirects = new SimpleBooleanProperty();
    private final StringProperty most = new SimpleStringProperty(USUAL);
    private final BooleanProperty cookies = new SimpleBooleanProperty();
    private final StringBinding problem =
            Problem.binding(this::following, redirects, most, cookies);

    BooleanProperty redirectsProperty() {
        return redirects;
    }

    /** How many redirects at most, as text. */
    StringProperty mostProperty() {
        return most;
    }

    BooleanProperty cookiesProperty() {
        return cookies;
    }

    StringBinding problem() {
        return problem;
    }

    /**
     * @throws InvalidInput if the number of redirects is none
     */
    Following following() {
        return new Following(redirects.get() ? number() : 0, cookies.get(), null);
    }

    private int number() {
        String text = most.get().strip();
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST) {
            throw new InvalidInput(
                    "The most redirects to follow are a number from 1 to 50, for example 10.");
        }
        return number;
    }

    void show(Following following) {
        redirects.set(following.redirects() > 0);
        most.set(following.redirects() > 0 ? String.valueOf(following.redirects()) : USUAL);
        cookies.set(following.cookies());
    }

    void show(Map<String, String> state) {
        redirects.set(Boolean.parseBoolean(state.get("redirects")));
        most.set(state.getOrDefault("most", USUAL));
        cookies.set(Boolean.parseBoolean(state.get("cookies")));
    }

    Map<String, String> state() {
        return new FormState()
                .put("redirects", String.valueOf(redirects.get()), "false")
                .put("most", most.get(), USUAL)
                .put("cookies", String.valueOf(cookies.get()), "false")
                .values();
    }

    void onChange(Runnable action) {
        redirects.subscribe(_ -> action.run());
        most.subscribe(_ -> action.run());
        cookies.subscribe(_ -> action.run());
    }
}
