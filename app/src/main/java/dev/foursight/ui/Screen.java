package dev.foursight.ui;

import java.util.List;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/** One place of the rail. Used on the FX thread only. */
public interface Screen {

    /** The word on the rail. */
    String title();

    Ikon icon();

    /** The digit that opens it together with Ctrl, from 1. */
    int number();

    /** The same node at every call. */
    Parent node();

    /** Called each time the screen comes to the front. */
    void onShown();

    /** The parts of it that F6 visits, in reading order. */
    List<Parent> panes();

    /** Puts the focus where a person most likely wants to begin. */
    void focusDefault();
}
