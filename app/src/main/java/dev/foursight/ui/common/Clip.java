package dev.foursight.ui.common;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The system's clipboard. */
public final class Clip {

    private Clip() {}

    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text on it; empty where there is none. */
    public static String text() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }
}
