package dev.foursight.ui.choose;

/** Where the graph leads to beyond itself. */
interface ChooseLinks {

    /** Opens the page of a catalogue key. */
    void open(String key);

    /** Shows two codes side by side. */
    void compare(String key, String other);
}
