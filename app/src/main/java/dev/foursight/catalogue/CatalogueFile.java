package dev.foursight.catalogue;

import dev.foursight.catalogue.StatusEntry.Clause;
import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.StatusEntry.Persistence;
import dev.foursight.catalogue.StatusEntry.Retry;
import dev.foursight.catalogue.StatusEntry.Seen;
import dev.foursight.catalogue.StatusEntry.ServerCause;
import dev.foursight.catalogue.StatusEntry.Standing;
import dev.foursight.catalogue.StatusEntry.SubStatus;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one file of the catalogue: YAML between two lines of three hyphens, then the meaning as one
 * paragraph, then the page. Every field has to be there, but for the few that say what only some
 * servers have, and no other may be.
 */
final class CatalogueFile {

    private static final Pattern KEY = Pattern.compile("(4\\d\\d)@([a-z0-9-]+)");
    private static final List<String> LEVELS = List.of("MUST", "SHOULD", "MAY", "SENT");

    private CatalogueFile() {}

    /**
     * @param name the file's name without folder, for example {@code 413-ietf.md}
     * @throws BadCatalogueFile if anything about the text is not as it should be
     */
    static StatusEntry parse(String name, String text) {
        CatalogueText parts = CatalogueText.split(name, text);
        YamlMap map = YamlMap.read(name, parts.frontMatter(), CatalogueText.FRONT_MATTER_LINE);
        return entry(name, map, meaning(name, parts.body().strip()));
    }

    private static StatusEntry entry(String file, YamlMap map, String meaning) {
        String key = map.text("key");
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw map.bad("key", "the key %s is not of the form 4xx@origin".formatted(key));
        }
        if (!file.equals(CatalogueText.nameOf(key))) {
            throw map.bad("key", "the key %s does not match the file's name".formatted(key));
        }
        StatusEntry entry =
                new StatusEntry(
                        key,
                        Integer.parseInt(parts.group(1)),
                        parts.group(2),
                        map.text("origin"),
                        map.text("name"),
                        map.text("brief"),
                        meaning,
                        map.choice("standing", Standing.class),
                        map.text("iana"),
                        clause(map.map("clause")),
                        map.texts("formerNames"),
                        map.choice("seen", Seen.class),
                        map.textOrEmpty("seenNote"),
                        map.choice("persistence", Persistence.class),
                        map.textOrEmpty("persistenceNote"),
                        map.choice("retry", Retry.class),
                        map.text("retryAdvice"),
                        map.flag("heuristicallyCacheable"),
                        map.textOrEmpty("cacheNote"),
                        map.maps("fields").stream().map(CatalogueFile::field).toList(),
                        map.textOrEmpty("contentRule"),
                        map.texts("provokedBy"),
                        map.maps("servers").stream().map(CatalogueFile::server).toList(),
                        map.mapsOrNone("subStatuses").stream()
                                .map(CatalogueFile::subStatus)
                                .toList(),
                        map.maps("confusedWith").stream().map(CatalogueFile::confusion).toList(),
                        map.texts("notes"),
                        map.texts("sources"),
                        map.textOrEmpty("seedTitle"));
        map.refuseOthers();
        return entry;
    }

    private static Clause clause(YamlMap map) {
        Clause clause = new Clause(map.text("document"), map.textOrEmpty("section"));
        map.refuseOthers();
        return clause;
    }

    private static OwedField field(YamlMap map) {
        OwedField field = new OwedField(map.text("name"), map.text("level"), map.text("rule"));
        if (!LEVELS.contains(field.level())) {
            throw map.bad("level", "level is %s, not one of %s".formatted(field.level(), LEVELS));
        }
        map.refuseOthers();
        return field;
    }

    private static ServerCause server(YamlMap map) {
        ServerCause server =
                new ServerCause(
                        map.text("server"),
                        map.textOrEmpty("directive"),
                        map.textOrEmpty("limit"),
                        map.text("result"),
                        map.textOrNone("logged"),
                        map.text("source"));
        map.refuseOthers();
        return server;
    }

    private static SubStatus subStatus(YamlMap map) {
        SubStatus subStatus =
                new SubStatus(
                        map.text("code"),
                        map.text("meaning"),
                        map.textOrEmpty("directive"),
                        map.text("source"));
        map.refuseOthers();
        return subStatus;
    }

    private static Confusion confusion(YamlMap map) {
        Confusion confusion = new Confusion(map.text("key"), map.text("rule"));
        map.refuseOthers();
        return confusion;
    }

    /** The first paragraph of the body; the rest is the page's and read when it is opened. */
    private static String meaning(String name, String body) {
        List<String> first = body.lines().takeWhile(line -> !line.isBlank()).toList();
        if (first.isEmpty() || first.getFirst().startsWith("#")) {
            throw new BadCatalogueFile(name, 0, "the meaning after the front matter is missing");
        }
        return String.join(" ", first.stream().map(String::strip).toList());
    }
}
