package dev.foursight.explain.answer;

import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link of a Link field (RFC 8288 §3). Read tolerantly: what is no link is passed over.
 *
 * @param target the URI reference between the angle brackets
 * @param relations the relation types, in lower case; those of the first {@code rel} alone count
 * @param line where it stands
 */
public record Link(String target, List<String> relations, FieldLine line) {

    /** Hostile text may be endless; a link is not. */
    private static final int READ = 4_000;

    private static final Pattern TARGET = Pattern.compile("\\G[\\s,]*+<([^<>]{0,2000})>");

    private static final Pattern PARAMETER =
            Pattern.compile(
                    "\\G\\s*+;\\s*+([!#$%&'*+.^_`|~0-9A-Za-z-]*+)"
                            + "(?:\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s\",;]*+)))?");

    public Link {
        relations = List.copyOf(relations);
    }

    /** The links in all lines of the field. */
    public static List<Link> all(Fields fields) {
        List<Link> links = new ArrayList<>();
        fields.all("Link").forEach(line -> read(line, links));
        return links;
    }

    private static void read(FieldLine line, List<Link> links) {
        String text = line.value().substring(0, Math.min(READ, line.value().length()));
        Matcher target = TARGET.matcher(text);
        Matcher parameter = PARAMETER.matcher(text);
        int at = 0;
        while (target.find(at)) {
            at = target.end();
            String relations = "";
            while (parameter.find(at) && parameter.end() > at) {
                at = parameter.end();
                if (relations.isEmpty() && parameter.group(1).equalsIgnoreCase("rel")) {
                    relations =
                            parameter.group(2) != null
                                    ? parameter.group(2)
                                    : parameter.group(3) == null ? "" : parameter.group(3);
                }
            }
            links.add(
                    new Link(
                            target.group(1),
                            List.of(relations.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)),
                            line));
        }
    }

    public boolean isFor(String relation) {
        return relations.contains(relation);
    }
}
