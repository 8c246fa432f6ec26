package dev.foursight.ui;

import dev.foursight.craft.CraftUse;
import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.recorded.Intake;
import dev.foursight.http.Draft;
import dev.foursight.wire.InputFile;
import java.util.List;

/** The screen that composes and sends requests. */
public interface RequestScreen extends Screen {

    /**
     * Replaces what is composed.
     *
     * @param crafts in force on the draft, not yet applied to it
     * @param send whether to send it at once
     */
    void open(Draft draft, List<CraftUse> crafts, boolean send);

    /**
     * Replaces what is composed except for its URL, and sends nothing; where there was no URL it is
     * left to be typed.
     */
    void aim(Draft draft, List<CraftUse> crafts);

    /**
     * Replaces what is composed by what was pasted, and says what of it is missing. Sends nothing.
     */
    void paste(PastedRequest pasted);

    /** Shows exchanges that were recorded elsewhere, and why they ended so. Sends nothing. */
    void explain(Intake recorded);

    /** Reads a recording of exchanges and shows them. Sends nothing. */
    void explain(InputFile recording);
}
