package dev.foursight.explain;

import dev.foursight.explain.AnsweredBy.Role;
import dev.foursight.explain.Signature.Shows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the fingerprints of one server from YAML. The file's top level has {@code signatures} and,
 * for all of them, {@code product} and {@code role}; the keys of a signature are those of {@link
 * Signature}.
 */
public final class SignatureFile {

    private static final Set<String> TOP = Set.of("product", "role", "signatures");
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "product",
                    "role",
                    "status",
                    "field",
                    "contains",
                    "shows",
                    "cause",
                    "effectiveKey",
                    "directive",
                    "limit",
                    "observed",
                    "source");

    private final String file;
    private final Map<?, ?> top;

    private SignatureFile(String file, Map<?, ?> top) {
        this.file = file;
        this.top = top;
    }

    /**
     * @param file names the text in complaints
     * @throws InvalidSignatures if the text is not such a file: says file, signature and reason
     */
    public static List<Signature> parse(String file, String text) {
        LoadSettings strict =
                LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
        Object root;
        try {
            root = new Load(strict).loadFromString(text);
        } catch (YamlEngineException notYaml) {
            throw new InvalidSignatures(file + " is not YAML: " + notYaml.getMessage(), notYaml);
        }
        if (!(root instanceof Map<?, ?> map)) {
            throw new InvalidSignatures(file + ": no signatures in it");
        }
        return new SignatureFile(file, map).signatures();
    }

    private List<Signature> signatures() {
        onlyKnown(top, TOP, "top level");
        if (!(top.get("signatures") instanceof List<?> items) || items.isEmpty()) {
            throw new InvalidSignatures(file + ": signatures must be a list with entries");
        }
        List<Signature> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> entry)) {
                throw new InvalidSignatures(file + ": a signature must be a map, not " + item);
            }
            Signature signature = signature(entry);
            if (!ids.add(signature.id())) {
                throw wrong(signature.id(), "occurs twice");
            }
            all.add(signature);
        }
        return all;
    }

    private Signature signature(Map<?, ?> entry) {
        String id = text(entry, "id", "a signature");
        if (!id.matches("[a-z0-9]+\\.[a-z0-9-]+")) {
            throw wrong(id, "id must have the form server.name");
        }
        onlyKnown(entry, KEYS, id);
        String field = optional(entry, "field", id);
        List<String> contains = contains(entry, id);
        if (field.isEmpty() && contains.isEmpty()) {
            throw wrong(id, "needs a field or a text to look for");
        }
        return new Signature(
                id,
                text(entry.containsKey("product") ? entry : top, "product", id),
                role(entry, id),
                status(entry, id),
                field,
                contains,
                shows(entry, field, id),
                matching(entry, "cause", id, "[a-z-]+(\\.[a-z0-9-]+)?"),
                keyOrNull(matching(entry, "effectiveKey", id, "\\d{3}@[a-z0-9-]+")),
                optional(entry, "directive", id),
                optional(entry, "limit", id),
                observed(entry, id),
                text(entry, "source", id));
    }

    private static @Nullable String keyOrNull(String key) {
        return key.isEmpty() ? null : key;
    }

    private Role role(Map<?, ?> entry, String id) {
        String name = text(entry.containsKey("role") ? entry : top, "role", id);
        return Arrays.stream(Role.values())
                .filter(role -> role.id().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(id, "there is no role " + name));
    }

    private int status(Map<?, ?> entry, String id) {
        Object value = entry.get("status");
        if (value == null) {
            return 0;
        }
        if (value instanceof Integer status && status >= 100 && status <= 599) {
            return status;
        }
        throw wrong(id, "status must be a number from 100 to 599, not " + value);
    }

    /** A page or a whole head is its writer's; a field need not be. */
    private Shows shows(Map<?, ?> entry, String field, String id) {
        String name = optional(entry, "shows", id);
        if (name.isEmpty()) {
            return field.isEmpty() || field.equals(Signature.HEAD) ? Shows.WRITER : Shows.PRESENCE;
        }
        return Arrays.stream(Shows.values())
                .filter(shows -> shows.id().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(id, "shows cannot be " + name));
    }

    private List<String> contains(Map<?, ?> entry, String id) {
        return switch (entry.get("contains")) {
            case null -> List.of();
            case String one when !one.isEmpty() -> List.of(one);
            case List<?> several -> {
                List<String> texts = new ArrayList<>();
                for (Object text : several) {
                    if (!(text instanceof String part) || part.isEmpty()) {
                        throw wrong(id, "contains must hold texts, not " + text);
                    }
                    texts.add(part);
                }
                yield texts;
            }
            default -> throw wrong(id, "contains must be a text or a list of texts");
        };
    }

    private boolean observed(Map<?, ?> entry, String id) {
        if (entry.get("observed") instanceof Boolean observed) {
            return observed;
        }
        throw wrong(id, "observed must be true or false");
    }

    private String matching(Map<?, ?> entry, String key, String id, String form) {
        String value = optional(entry, key, id);
        if (!value.isEmpty() && !value.matches(form)) {
            throw wrong(id, key + " cannot be " + value);
        }
        return value;
    }

    private String text(Map<?, ?> entry, String key, String id) {
        String value = optional(entry, key, id);
        if (value.isBlank()) {
            throw wrong(id, key + " is missing");
        }
        return value;
    }

    private String optional(Map<?, ?> entry, String key, String id) {
        return switch (entry.get(key)) {
            case null -> "";
            case String value -> value;
            default -> throw wrong(id, key + " must be a text; put it in quotes");
        };
    }

    private void onlyKnown(Map<?, ?> map, Set<String> known, String id) {
        for (Object key : map.keySet()) {
            if (!(key instanceof String name) || !known.contains(name)) {
                throw wrong(id, "nobody knows the key " + key);
            }
        }
    }

    private InvalidSignatures wrong(String id, String reason) {
        return new InvalidSignatures(file + ": " + id + ": " + reason);
    }

    /** A signature file is not as it must be. */
    public static final class InvalidSignatures extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InvalidSignatures(String message) {
            super(message);
        }

        InvalidSignatures(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
