package dev.foursight.cli;

import dev.foursight.formats.VisibleText;
import dev.foursight.wire.InputFile;

/** What a person named in an argument. */
final class Named {

    private Named() {}

    static InputFile file(String name) {
        return new InputFile(name, VisibleText.of(name));
    }
}
