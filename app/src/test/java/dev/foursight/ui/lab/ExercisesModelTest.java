package dev.foursight.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.exercise.Exercise;
import dev.foursight.exercise.Judgement;
import dev.foursight.exercise.ShippedExercises;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import dev.foursight.settings.ExerciseSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExercisesModelTest {

    private final List<ExerciseSettings> kept = new ArrayList<>();
    private final ExercisesModel model =
            new ExercisesModel(ShippedExercises.read(), ExerciseSettings.STANDARD, kept::add);
    private final Exercise first = model.all().getFirst();

    @Test
    void nothingIsCheckedWhileNoExerciseIsUnderWay() {
        assertThat(model.check(answered(412))).isEmpty();
        assertThat(model.done()).isZero();
    }

    @Test
    void notYetSaysWhyAndStaysUnderWay() {
        model.start(first);

        assertThat(model.check(answered(200)))
                .hasValueSatisfying(
                        it -> assertThat(it.judgement().sentence()).startsWith("It answered 200"));
        assertThat(model.isOpen(first)).isTrue();
        assertThat(kept).isEmpty();
    }

    @Test
    void passingEndsItAndIsKept() {
        model.start(first);

        assertThat(model.check(answered(412)))
                .hasValueSatisfying(
                        it -> assertThat(it.judgement()).isInstanceOf(Judgement.Passed.class));
        assertThat(model.isOpen(first)).isFalse();
        assertThat(model.isDone(first)).isTrue();
        assertThat(ExerciseSettings.parse(kept.getLast().text()).done())
                .containsExactly(first.id());
        assertThat(model.check(answered(200))).isEmpty();
    }

    @Test
    void progressCanBeForgottenAndBroughtBack() {
        model.start(first);
        model.check(answered(412));
        ExerciseSettings before = model.progress().get();

        model.reset();
        assertThat(model.done()).isZero();
        assertThat(kept.getLast()).isEqualTo(ExerciseSettings.STANDARD);
        model.restore(before);
        assertThat(model.isDone(first)).isTrue();
    }

    private static Exchange answered(int status) {
        Bytes answer = Bytes.ofLatin1("HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n\r\n");
        return Exchange.ofBytes(
                "http://127.0.0.1:4418/file",
                Bytes.ofLatin1("GET /file HTTP/1.1\r\nHost: a\r\n\r\n"),
                answer,
                false,
                answer.length(),
                Outcome.ANSWERED,
                null,
                Timing.UNKNOWN,
                null,
                List.of());
    }
}
