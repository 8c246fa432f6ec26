package dev.foursight.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping read strictly; every failure is a {@link BadCatalogueFile} that names the line.
 */
public final class YamlMap {

    private final String file;
    private final int firstLine;
    private final int ownLine;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMap(String file, int firstLine, MappingNode node) {
        this.file = file;
        this.firstLine = firstLine;
        this.ownLine = line(node);
        for (NodeTuple tuple : node.getValue()) {
            String name = scalar("a field's name", tuple.getKeyNode());
            if (values.put(name, tuple.getValueNode()) != null) {
                throw bad(tuple.getKeyNode(), "the field %s is there twice".formatted(name));
            }
        }
    }

    /**
     * @param file names the text in complaints
     * @param firstLine the line of the file on which the YAML begins
     * @throws BadCatalogueFile if the text is not YAML or not a mapping
     */
    public static YamlMap read(String file, String yaml, int firstLine) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            if (new Compose(settings).composeString(yaml).orElse(null) instanceof MappingNode map) {
                return new YamlMap(file, firstLine, map);
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(0);
            throw new BadCatalogueFile(file, line, "the YAML is broken, " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new BadCatalogueFile(file, 0, "the YAML is broken, " + e.getMessage());
        }
        throw new BadCatalogueFile(file, firstLine, "the YAML is not a list of named fields");
    }

    public String text(String name) {
        String text = textOrEmpty(name);
        if (text.isBlank()) {
            throw bad(name, "the field %s is empty".formatted(name));
        }
        return text;
    }

    public String textOrEmpty(String name) {
        return scalar("the field " + name, value(name));
    }

    /** For a field that may be left out, but is not empty where it stands. */
    public String textOrNone(String name) {
        return values.containsKey(name) ? text(name) : "";
    }

    public boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            case String other ->
                    throw bad(name, "%s is %s, not true or false".formatted(name, other));
        };
    }

    /** The constant whose name, in lower case and with hyphens, is the field's text. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        List<String> spellings = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String spelling = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (spelling.equals(text)) {
                return constant;
            }
            spellings.add(spelling);
        }
        throw bad(name, "%s is %s, not one of %s".formatted(name, text, spellings));
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(name)) {
            String text = scalar("an item of " + name, item);
            if (text.isBlank()) {
                throw bad(item, "an item of %s is empty".formatted(name));
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    public YamlMap map(String name) {
        return asMap(name, value(name));
    }

    public List<YamlMap> maps(String name) {
        return items(name).stream().map(item -> asMap(name, item)).toList();
    }

    /** For a list that may be left out. */
    public List<YamlMap> mapsOrNone(String name) {
        return values.containsKey(name) ? maps(name) : List.of();
    }

    /** Fails if there is a field that nobody asked for. */
    public void refuseOthers() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                throw bad(name, "the field %s is unknown".formatted(name));
            }
        }
    }

    public BadCatalogueFile bad(String name, String reason) {
        Node node = values.get(name);
        return node == null ? new BadCatalogueFile(file, ownLine, reason) : bad(node, reason);
    }

    private BadCatalogueFile bad(Node node, String reason) {
        return new BadCatalogueFile(file, line(node), reason);
    }

    private int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(0);
    }

    private Node value(String name) {
        asked.add(name);
        @Nullable Node node = values.get(name);
        if (node == null) {
            throw bad(name, "the field %s is missing".formatted(name));
        }
        return node;
    }

    private List<Node> items(String name) {
        if (value(name) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw bad(name, "the field %s is not a list".formatted(name));
    }

    private YamlMap asMap(String name, Node node) {
        if (node instanceof MappingNode map) {
            return new YamlMap(file, firstLine, map);
        }
        throw bad(node, "the field %s does not hold named values".formatted(name));
    }

    private String scalar(String what, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw bad(node, "%s is not a plain text".formatted(what));
    }
}
