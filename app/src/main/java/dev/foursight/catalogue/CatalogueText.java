package dev.foursight.catalogue;

import java.util.List;

/**
 * A file of the catalogue in its two parts.
 *
 * @param frontMatter the YAML, without the lines around it
 * @param bodyLine the body's first line in the file, counted from 1
 * @param body all that follows the front matter
 */
record CatalogueText(String frontMatter, int bodyLine, String body) {

    /** The line of the file on which the front matter begins. */
    static final int FRONT_MATTER_LINE = 2;

    private static final String FENCE = "---";

    /**
     * @throws BadCatalogueFile if the front matter is not fenced
     */
    static CatalogueText split(String name, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FENCE)) {
            throw new BadCatalogueFile(name, 1, "the file does not start with a line of ---");
        }
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end == 0) {
            throw new BadCatalogueFile(name, 0, "the second line of --- is missing");
        }
        return new CatalogueText(
                String.join("\n", lines.subList(1, end)) + "\n",
                end + 2,
                String.join("\n", lines.subList(end + 1, lines.size())));
    }

    /** The file that holds the entry of this key. */
    static String nameOf(String key) {
        return key.replace('@', '-') + ".md";
    }
}
