package dev.foursight.craft;

import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All crafts, by id, with their words. */
public final class Crafts {

    private final Map<String, Craft> byId = new LinkedHashMap<>();
    private final Map<String, CraftText> texts;

    public Crafts(List<Craft> crafts, Map<String, CraftText> texts) {
        crafts.stream()
                .sorted(Comparator.comparing(Craft::group))
                .forEach(craft -> byId.put(craft.id(), craft));
        this.texts = Map.copyOf(texts);
    }

    /** Group by group, in the palette's order. */
    public List<Craft> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Craft> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public CraftText text(Craft craft) {
        return texts.getOrDefault(craft.id(), new CraftText(craft.id(), ""));
    }

    /**
     * Those with every word of a query in their id, words, group, codes or clause, in the palette's
     * order.
     */
    public List<Craft> matching(String query) {
        String[] words = query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        return byId.values().stream()
                .filter(craft -> Stream.of(words).allMatch(searched(craft)::contains))
                .toList();
    }

    private String searched(Craft craft) {
        CraftText text = text(craft);
        return String.join(
                        " ",
                        craft.id(),
                        text.title(),
                        text.about(),
                        craft.group().title(),
                        String.join(" ", craft.earns()),
                        craft.clause())
                .toLowerCase(Locale.ROOT);
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

    /** The pairs of crafts that set the same part, in the order of the later one. */
    public List<Clash> clashes(List<CraftUse> uses) {
        List<Clash> clashes = new ArrayList<>();
        for (int later = 1; later < uses.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Set<Claim> both = claims(uses.get(earlier));
                both.retainAll(claims(uses.get(later)));
                if (!both.isEmpty()) {
                    clashes.add(new Clash(uses.get(earlier), uses.get(later), List.copyOf(both)));
                }
            }
        }
        return clashes;
    }

    private Set<Claim> claims(CraftUse use) {
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        find(use.id()).ifPresent(craft -> claims.addAll(craft.claims()));
        return claims;
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
