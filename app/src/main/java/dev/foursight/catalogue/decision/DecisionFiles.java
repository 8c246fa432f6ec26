package dev.foursight.catalogue.decision;

import dev.foursight.catalogue.BadCatalogueFile;
import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.YamlMap;
import dev.foursight.catalogue.decision.Outcome.Loser;
import dev.foursight.catalogue.decision.Question.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * Reads the graph from its files, which are under {@code decision/}: one for each stage, and one
 * for what is not chosen. Every field has to be there and no other may be.
 */
public final class DecisionFiles {

    private static final Pattern CLAUSE =
            Pattern.compile("RFC \\d+ §[0-9.]+(, §[0-9.]+)*(; RFC \\d+ §[0-9.]+(, §[0-9.]+)*)*");

    private final Catalogue catalogue;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<NotChosen> notChosen = new ArrayList<>();

    private DecisionFiles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param texts the stages' files by name, in the order of the stages
     * @param notChosen the text of {@code not-chosen.yaml}
     * @param catalogue has every key that is named, and the names
     * @throws BadCatalogueFile if anything about the files is not as it should be
     */
    public static DecisionGraph read(
            SequencedMap<String, String> texts, String notChosen, Catalogue catalogue) {
        DecisionFiles files = new DecisionFiles(catalogue);
        texts.forEach(files::readStage);
        files.readNotChosen("not-chosen.yaml", notChosen);
        try {
            return new DecisionGraph(files.stages, files.outcomes, files.notChosen);
        } catch (BrokenGraph broken) {
            throw new BadCatalogueFile("decision", 0, String.valueOf(broken.getMessage()));
        }
    }

    private void readStage(String file, String text) {
        YamlMap map = YamlMap.read(file, text, 1);
        String id = map.text("stage");
        Stage stage =
                new Stage(
                        id,
                        map.text("title"),
                        map.choice("order", Stage.Order.class),
                        map.text("note"),
                        map.maps("questions").stream().map(it -> question(id, it)).toList());
        map.maps("outcomes").forEach(it -> outcomes.add(outcome(id, it)));
        map.refuseOthers();
        stages.add(stage);
    }

    private static Question question(String stage, YamlMap map) {
        Question question =
                new Question(
                        map.text("id"),
                        stage,
                        map.text("brief"),
                        map.text("ask"),
                        clause(map),
                        map.maps("answers").stream().map(DecisionFiles::answer).toList());
        if (question.answers().size() < 2) {
            throw map.bad("answers", "the question %s has no choice".formatted(question.id()));
        }
        map.refuseOthers();
        return question;
    }

    private static Answer answer(YamlMap map) {
        Answer answer = new Answer(map.text("label"), map.text("to"));
        map.refuseOthers();
        return answer;
    }

    private Outcome outcome(String stage, YamlMap map) {
        String key = map.textOrNone("key");
        String status = map.textOrNone("status");
        if (key.isEmpty() == status.isEmpty()) {
            throw map.bad("key", "an outcome has either a key or a status");
        }
        Outcome outcome =
                new Outcome(
                        map.text("id"),
                        stage,
                        key,
                        key.isEmpty() ? status : status(map, "key", key),
                        clause(map),
                        map.text("why"),
                        map.maps("instead").stream().map(this::loser).toList(),
                        map.texts("causes"));
        map.refuseOthers();
        return outcome;
    }

    private Loser loser(YamlMap map) {
        String key = map.text("key");
        Loser loser = new Loser(key, status(map, "key", key), map.text("why"));
        map.refuseOthers();
        return loser;
    }

    private void readNotChosen(String file, String text) {
        YamlMap map = YamlMap.read(file, text, 1);
        for (YamlMap code : map.maps("codes")) {
            String key = code.text("key");
            List<String> instead = code.texts("instead");
            instead.forEach(other -> status(code, "instead", other));
            notChosen.add(
                    new NotChosen(
                            key,
                            status(code, "key", key),
                            clause(code),
                            code.text("why"),
                            instead));
            code.refuseOthers();
        }
        map.refuseOthers();
    }

    /** The number and name of a key, which must be an entry's own. */
    private String status(YamlMap map, String field, String key) {
        StatusEntry entry =
                catalogue
                        .find(key)
                        .filter(found -> found.key().equals(key))
                        .orElseThrow(() -> map.bad(field, "%s is no entry".formatted(key)));
        return entry.code() + " " + entry.name();
    }

    private static String clause(YamlMap map) {
        String clause = map.text("clause");
        if (!CLAUSE.matcher(clause).matches()) {
            throw map.bad("clause", "%s is not of the form RFC 9110 §15.5".formatted(clause));
        }
        return clause;
    }
}
