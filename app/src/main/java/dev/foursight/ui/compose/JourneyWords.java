package dev.foursight.ui.compose;

import dev.foursight.formats.JourneyText;
import dev.foursight.http.Journey;
import java.util.ArrayList;
import java.util.List;

/** That more than one request went out, and why no further one did; the Hops tab has the rest. */
final class JourneyWords {

    private JourneyWords() {}

    /** Empty where the request was one exchange and nothing was to be followed. */
    static String of(Journey journey) {
        List<String> sentences = new ArrayList<>();
        int before = journey.hops().size();
        if (before > 0) {
            sentences.add(
                    Sizes.count(before, "exchange", "exchanges")
                            + " led to this one: see the Hops tab.");
        }
        if (journey.stop() != null) {
            sentences.add(JourneyText.sentence(journey.stop()));
        }
        return String.join(" ", sentences);
    }
}
