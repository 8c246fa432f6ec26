package archfixtures.foursight.ui.codes;

import javafx.application.Platform;

/** Breaks a rule of the architecture on purpose. */
public final class ScreenTouchesTheFxThread {

    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
