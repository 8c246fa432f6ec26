package dev.foursight.ui.common;

import dev.foursight.settings.WindowSettings;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.control.SplitPane;
import javafx.util.Duration;

/** The window's settings while it is open; a change is kept once things stand still. */
public final class WindowMemory {

    private final Keeper keeper;
    private final PauseTransition still = new PauseTransition(Duration.millis(400));
    private WindowSettings settings;

    public WindowMemory(WindowSettings settings, Keeper keeper) {
        this.settings = settings;
        this.keeper = keeper;
        still.setOnFinished(_ -> keep());
    }

    public WindowSettings settings() {
        return settings;
    }

    public void change(UnaryOperator<WindowSettings> how) {
        settings = how.apply(settings);
        still.playFromStart();
    }

    /** Keeps what has not been kept yet. */
    public void keep() {
        still.stop();
        keeper.keep(WindowSettings.NAME, settings.text());
    }

    /** Puts the first divider where it was left last time and remembers where it goes. */
    public void divide(SplitPane panes, String name, double standard) {
        panes.setDividerPositions(settings.dividers().getOrDefault(name, standard));
        panes.getDividers()
                .getFirst()
                .positionProperty()
                .addListener(
                        (_, _, now) -> change(old -> old.withDivider(name, now.doubleValue())));
    }
}
