package dev.foursight.craft;

import java.util.List;

/**
 * Two crafts of one request that set the same part.
 *
 * @param parts what both set, at least one
 */
public record Clash(CraftUse earlier, CraftUse later, List<Claim> parts) {

    public Clash {
        parts = List.copyOf(parts);
    }

    /** What it comes to, for people. */
    public String sentence(Crafts crafts) {
        String first = title(crafts, earlier);
        String second = title(crafts, later);
        String what = String.join(" and ", parts.stream().map(Claim::words).toList());
        return earlier.id().equals(later.id())
                ? "“%s” is there twice and sets %s: the later one has the last word."
                        .formatted(first, what)
                : "“%s” and “%s” both set %s: the later one, “%s”, has the last word."
                        .formatted(first, second, what, second);
    }

    private static String title(Crafts crafts, CraftUse use) {
        return crafts.find(use.id()).map(craft -> crafts.text(craft).title()).orElse(use.id());
    }
}
