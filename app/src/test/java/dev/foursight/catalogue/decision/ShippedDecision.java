package dev.foursight.catalogue.decision;

import dev.foursight.catalogue.ShippedCatalogue;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The graph as it is on the class path. */
public final class ShippedDecision {

    private ShippedDecision() {}

    public static DecisionGraph read() {
        return DecisionFiles.read(stages(), notChosen(), ShippedCatalogue.read());
    }

    static SequencedMap<String, String> stages() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (String name : ShippedCatalogue.lines("/decision/index.txt")) {
            texts.put(name, ShippedCatalogue.text("/decision/" + name));
        }
        return texts;
    }

    static String notChosen() {
        return ShippedCatalogue.text("/decision/not-chosen.yaml");
    }
}
