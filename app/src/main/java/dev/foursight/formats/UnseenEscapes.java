package dev.foursight.formats;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what JSON must escape and besides every unseen character, so that hostile text printed as
 * JSON cannot command or mislead a terminal.
 */
final class UnseenEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        // Called for each UTF-16 unit: halves of a pair must pass, or no emoji would be readable.
        boolean half = unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
        return !half && unit > 0x7f && VisibleText.isUnseen(unit)
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", unit))
                : null;
    }
}
