package dev.foursight.ui.codes.page;

import java.util.List;

/** Where a page leads. */
public interface PageLinks {

    /** Opens the page of a catalogue key. */
    void open(String key);

    /** Returns to the page whose link led here. */
    void goBack();

    /** Shows the entries of two or three keys side by side. */
    void compare(List<String> keys);
}
