package dev.foursight.ui;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import java.util.List;

/** What a screen may ask the window for. Used on the FX thread only. */
public interface Navigator {

    /** Shows the page of a catalogue key such as {@code 413@ietf}, or says that there is none. */
    void openCode(String key);

    /**
     * Shows a draft in Compose.
     *
     * @param crafts in force on the draft, not yet applied to it
     * @param send whether to send it at once
     */
    void openInCompose(Draft draft, List<CraftUse> crafts, boolean send);

    /**
     * Starts the lab if it is off and sends it the request that earns the key's code. Where only
     * the server's log would show the code, the lab's log comes to the front.
     */
    void provoke(String key);

    /**
     * Shows the request that earns the key's code in Compose, aimed at what was composed for last,
     * or with no URL if there was none. Sends nothing.
     */
    void provokeAtTarget(String key);

    /** Tells of what was sent and what came of it. */
    void exchanged(Exchange exchange);

    /** Lights the decision graph along the path that an exchange proves. */
    void showInChoose(Exchange exchange, Explanation explanation);

    /** Names the target in the status bar; empty for none. */
    void showTarget(String target);

    /** Says one sentence in the status bar, in place of the one before. */
    void say(String sentence);

    /**
     * Shows work in the status bar once it has lasted two seconds.
     *
     * @param what the work in a few words
     * @param stop run when the person presses Stop
     * @return to be run when the work is over
     */
    Runnable announce(String what, Runnable stop);
}
