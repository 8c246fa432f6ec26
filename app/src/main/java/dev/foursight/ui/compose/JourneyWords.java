package dev.foursight.ui.compose;

import dev.foursight.formats.JourneyText;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey;
import java.util.ArrayList;
import java.util.List;

/** What led from the request to the exchange that is shown, in sentences. */
final class JourneyWords {

    private static final int LONGEST = 600;

    private JourneyWords() {}

    /** Empty where the request was one exchange and nothing was to be followed. */
    static String of(Journey journey) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < journey.hops().size(); i++) {
            Hop hop = journey.hops().get(i);
            lines.add(
                    "%d. %d. %s"
                            .formatted(
                                    i + 1,
                                    hop.exchange().status(),
                                    SafeText.line(JourneyText.sentence(hop), LONGEST)));
        }
        if (journey.stop() != null) {
            lines.add(JourneyText.sentence(journey.stop()));
        }
        return String.join("\n", lines);
    }
}
