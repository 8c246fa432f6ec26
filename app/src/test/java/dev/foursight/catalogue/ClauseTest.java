package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.Craft;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.explain.CauseRule;
import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.causes.AnswerCauses;
import dev.foursight.explain.causes.RequestCauses;
import dev.foursight.explain.conformance.ConformanceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every section of an RFC that the program names is there. {@code sections/} holds the numbers of
 * each document: RFCs 6585, 7725, 8470 and 9110 to 9113 whole, of the others those that are known
 * for certain. Drafts and Microsoft's documents have no list: their texts are not at hand.
 */
class ClauseTest {

    private static final String SECTION = "([0-9A-F]+(?:\\.[0-9]+)*)";
    private static final Pattern CLAUSE =
            Pattern.compile("RFC ?([0-9]+),? (?:§ ?|[Ss]ections? )" + SECTION);

    /** A further section of the same document: §5.2 in {@code RFC 9112 §5.1 and §5.2}. */
    private static final Pattern FURTHER =
            Pattern.compile("\\G(?:,|,? and|,? or|–| to) ?§ ?" + SECTION);

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(ShippedCatalogue.folder("catalogue").getParent())) {
            return files.filter(file -> file.toString().matches(".*\\.(md|ya?ml)")).toList();
        }
    }

    static List<StatusEntry> entries() {
        return ShippedCatalogue.read().entries();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sectionsNamedInTextsExist(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("\\s+", " ");
        allExist(clauses(text));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void sectionsThatDefineACodeExist(StatusEntry entry) {
        allExist(clauses(entry.clause().toString()));
    }

    @Test
    void sectionsThatRulesAndCraftsRestOnExist() {
        List<String> named = new ArrayList<>();
        ConformanceRules.all().stream().map(ConformanceRule::clause).forEach(named::add);
        RequestCauses.all().stream().map(CauseRule::clause).forEach(named::add);
        AnswerCauses.all().stream().map(CauseRule::clause).forEach(named::add);
        Provocations.all().stream().map(Craft::clause).forEach(named::add);
        Repairs.all().stream().map(Craft::clause).forEach(named::add);

        assertThat(named).filteredOn(clause -> !clauses(clause).isEmpty()).hasSizeGreaterThan(50);
        named.forEach(clause -> allExist(clauses(clause)));
    }

    @Test
    void findsEverySectionOfASentence() {
        assertThat(clauses("See RFC 9112 §5.1, §5.2 and §6; RFC 9110 §B.3. Or RFC 2068 section 9."))
                .containsExactly("9112 5.1", "9112 5.2", "9112 6", "9110 B.3", "2068 9");
    }

    /** Pairs of document and section. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            clauses.add(clause.group(1) + " " + clause.group(2));
            Matcher further = FURTHER.matcher(text).region(clause.end(), text.length());
            while (further.find()) {
                clauses.add(clause.group(1) + " " + further.group(1));
            }
        }
        return clauses;
    }

    private static void allExist(List<String> clauses) {
        for (String clause : clauses) {
            String[] parts = clause.split(" ");
            String list = "/sections/rfc" + parts[0] + ".txt";
            assertThat(ClauseTest.class.getResource(list)).as(list).isNotNull();
            assertThat(ShippedCatalogue.lines(list))
                    .as("sections of RFC " + parts[0])
                    .contains(parts[1]);
        }
    }
}
