package dev.foursight.ui;

import java.util.List;
import javafx.scene.Parent;

/** What is behind one place of the rail. Used on the FX thread only. */
public interface Screen {

    Place place();

    /** The same node at every call. */
    Parent node();

    /** Called each time the screen comes to the front. */
    default void onShown() {}

    /** The parts of it that F6 visits, in reading order. */
    List<Parent> panes();

    /** Puts the focus where a person most likely wants to begin. */
    void focusDefault();
}
