package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is promised, told in the catalogue, written, registered and mended is the same. */
class CauseClosureTest {

    private static final Path DATA = Path.of("src/test/resources/explain");
    private static final Path SENTENCES = Path.of("../resources/explain");
    private static final Path CATALOGUE = Path.of("../resources/catalogue");

    /** How a page of the catalogue begins to tell of a cause. */
    private static final Pattern TOLD = Pattern.compile("(?m)^### `([a-z0-9.-]+)`");

    private static Set<String> registered() {
        return ids(ShippedExplainer.causes().stream().map(CauseRule::id));
    }

    private static Set<String> ids(Stream<String> some) {
        return some.collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(DATA.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** A line of {@code unmended-causes.txt}. */
    private record Unmended(String cause, String side, String reason) {

        static List<Unmended> all() throws IOException {
            return lines("unmended-causes.txt").stream()
                    .map(line -> line.split(" [|] ", 3))
                    .map(cells -> new Unmended(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    @Test
    void everyPromisedCauseIsARule() throws IOException {
        assertThat(lines("promised-causes.txt")).hasSizeGreaterThan(80);
        assertThat(registered()).containsAll(lines("promised-causes.txt"));
    }

    @Test
    void everyCauseThatTheCatalogueTellsOfIsARule() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> pages = Files.list(CATALOGUE)) {
            for (Path page : pages.filter(it -> it.toString().endsWith(".md")).toList()) {
                TOLD.matcher(Files.readString(page))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(told::add);
            }
        }
        assertThat(told).hasSizeGreaterThan(50);
        assertThat(registered()).containsAll(told);
    }

    @Test
    void everyFileOfSentencesIsOfARule() throws IOException {
        Set<String> shared = Set.of("summary", "remedies", "grammar", "fields");
        try (Stream<Path> files = Files.list(SENTENCES)) {
            assertThat(
                            ids(
                                    files.filter(it -> it.toString().endsWith(".md"))
                                            .map(file -> file.getFileName().toString())
                                            .map(name -> name.replaceFirst("[.]md$", ""))
                                            .filter(id -> !shared.contains(id))))
                    .isEqualTo(registered());
        }
    }

    @Test
    void everyCauseIsMendedAtTheLabOrHasAReasonWhyNot() throws IOException {
        List<String> unmended = Unmended.all().stream().map(Unmended::cause).toList();
        Set<String> mended = ids(RoundTrip.all().stream().map(RoundTrip::cause));

        assertThat(unmended).doesNotHaveDuplicates().doesNotContainAnyElementsOf(mended);
        assertThat(ids(Stream.concat(unmended.stream(), mended.stream()))).isEqualTo(registered());
    }

    /** A reason is stale once a remedy exists, or no longer does. */
    @Test
    void reasonsAreOfTheRightKind() throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        Case.all().forEach(each -> exchanges.add(each.exchange()));
        Captures.all().forEach(each -> exchanges.add(each.exchange()));
        Captures.more().forEach(each -> exchanges.add(each.exchange()));
        Signatures signatures = ShippedTexts.signatures();
        List<Reading> readings =
                exchanges.stream().map(exchange -> new Reading(exchange, signatures)).toList();

        for (Unmended line : Unmended.all()) {
            CauseRule rule =
                    ShippedExplainer.causes().stream()
                            .filter(it -> it.id().equals(line.cause()))
                            .findFirst()
                            .orElseThrow();
            boolean offers =
                    readings.stream()
                            .flatMap(reading -> rule.examine(reading).stream())
                            .anyMatch(found -> !found.remedies().isEmpty());
            assertThat(offers ? "lab" : "client").as(line.cause()).isEqualTo(line.side());
            assertThat(line.reason()).as(line.cause()).endsWith(".");
        }
    }
}
