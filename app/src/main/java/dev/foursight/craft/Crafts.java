package dev.foursight.craft;

import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All crafts, by id, with their words. */
public final class Crafts {

    private final Map<String, Craft> byId = new LinkedHashMap<>();
    private final Map<String, CraftText> texts;

    public Crafts(List<Craft> crafts, Map<String, CraftText> texts) {
        crafts.forEach(craft -> byId.put(craft.id(), craft));
        this.texts = Map.copyOf(texts);
    }

    /** In the palette's order. */
    public List<Craft> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Craft> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public CraftText text(Craft craft) {
        return texts.getOrDefault(craft.id(), new CraftText(craft.id(), ""));
    }

    /** The crafts that should earn the code of a catalogue key. */
    public List<Craft> earning(String key) {
        return byId.values().stream().filter(craft -> craft.earns().contains(key)).toList();
    }

    /**
     * The draft after all crafts, left to right.
     *
     * @throws InvalidInput if a craft is unknown or a value does not fit
     */
    public Draft apply(Draft draft, List<CraftUse> uses) {
        Draft changed = draft;
        for (CraftUse use : uses) {
            Craft craft = require(use);
            changed =
                    craft.apply(
                            changed,
                            new Arguments(craft.id(), craft.parameters(), use.arguments()));
        }
        return changed;
    }

    /** The worst that the crafts may do to a server. */
    public Hazard hazard(List<CraftUse> uses) {
        return uses.stream()
                .map(use -> require(use).hazard())
                .max(Hazard::compareTo)
                .orElse(Hazard.HARMLESS);
    }

    private Craft require(CraftUse use) {
        return find(use.id())
                .orElseThrow(() ->
                        new InvalidInput(
                                "There is no craft “"
                                        + use.id()
                                        + "”. “foursight crafts” lists them all."));
    }
}
