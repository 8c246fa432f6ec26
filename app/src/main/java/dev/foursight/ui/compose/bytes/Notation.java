package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Verbatim;
import java.util.Optional;

/** A way to write bytes and acts as text without losing any. */
public interface Notation {

    Shown show(Verbatim units);

    /** What a text stands for; empty where it is unfinished or stands for nothing. */
    Optional<Verbatim> read(String text);
}
