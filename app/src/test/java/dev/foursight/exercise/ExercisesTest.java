package dev.foursight.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ExercisesTest {

    private static final String FILE =
            """
            # Try it
            start: plain GET /x
            field: A: b
            read: 412@ietf

            First line,
            second line.

            Second paragraph.

            ## Hint

            Look.

            ## Not yet

            - no-answer: Nothing
              came.
            - other-status: It said {status}.

            ## Done

            Good.
            """;

    @Test
    void aFileHasAllThatIsShown() {
        Exercise exercise = read("precondition.md", FILE);

        assertThat(exercise.title()).isEqualTo("Try it");
        assertThat(exercise.task()).isEqualTo("First line, second line.\nSecond paragraph.");
        assertThat(exercise.start())
                .isEqualTo(new Exercise.Start("plain", "GET", "/x", List.of("A: b"), ""));
        assertThat(exercise.notYet()).containsEntry("no-answer", "Nothing came.");
        assertThat(exercise.readOn()).isEqualTo("412@ietf");
    }

    @Test
    void aDamagedFileIsNamed() {
        assertThatThrownBy(() -> read("precondition.md", "# Try it"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("precondition:");
        assertThatThrownBy(() -> read("unheard-of.md", FILE)).hasMessageContaining("no such check");
        assertThatThrownBy(() -> read("precondition.md", FILE.replace("read: 412@ietf\n", "")))
                .hasMessageContaining("read");
    }

    @Test
    void theFirstConditionThatDoesNotHoldIsWhatIsMissing() {
        Exercise exercise = read("precondition.md", FILE);

        assertThat(exercise.judge(List.of(exchange("GET", ""))))
                .isEqualTo(new Judgement.NotYet("Nothing came."));
        assertThat(exercise.judge(List.of(exchange("GET", "HTTP/1.1 200 OK\r\n\r\n"))))
                .isEqualTo(new Judgement.NotYet("It said 200."));
        assertThat(exercise.judge(List.of(exchange("GET", "HTTP/1.1 412 No\r\n\r\n"))))
                .isEqualTo(new Judgement.Passed("Good."));
    }

    @Test
    void twelveExercisesAndEveryConditionHasItsSentence() {
        List<Exercise> all = ShippedExercises.read();

        assertThat(all).hasSize(12).doesNotHaveDuplicates();
        Map<String, TreeSet<String>> conditions =
                Checks.all().stream()
                        .collect(
                                Collectors.toMap(
                                        Check::id,
                                        check ->
                                                check.conditions().stream()
                                                        .map(Condition::id)
                                                        .collect(
                                                                Collectors.toCollection(
                                                                        TreeSet::new))));
        assertThat(
                        all.stream()
                                .collect(
                                        Collectors.toMap(
                                                Exercise::id,
                                                it -> new TreeSet<>(it.notYet().keySet()))))
                .isEqualTo(conditions);
    }

    private static Exercise read(String name, String text) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        texts.put(name, text);
        return Exercises.read(texts).getFirst();
    }

    private static Exchange exchange(String method, String answer) {
        return Exchange.ofBytes(
                "http://127.0.0.1:1/x",
                Bytes.ofLatin1(method + " /x HTTP/1.1\r\nHost: a\r\n\r\n"),
                Bytes.ofLatin1(answer),
                false,
                answer.length(),
                answer.isEmpty()
                        ? Outcome.failed(
                                Outcome.Kind.TIMED_OUT, "silent", Outcome.Phase.FIRST_BYTE, "")
                        : Outcome.ANSWERED,
                null,
                Timing.UNKNOWN,
                null,
                List.of());
    }
}
