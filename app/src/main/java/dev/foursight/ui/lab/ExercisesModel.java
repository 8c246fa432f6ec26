package dev.foursight.ui.lab;

import dev.foursight.exercise.Exercise;
import dev.foursight.exercise.Judgement;
import dev.foursight.http.Exchange;
import dev.foursight.settings.ExerciseSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which exercises are done, which one is under way, and what came of it. */
final class ExercisesModel {

    /** Exchanges of the exercise under way that are kept: a check may look back. */
    private static final int LOOK_BACK = 8;

    private final List<Exercise> all;
    private final Consumer<ExerciseSettings> keep;
    private final ReadOnlyObjectWrapper<ExerciseSettings> progress;
    private final ReadOnlyObjectWrapper<Optional<Exercise>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Result>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Exchange> trail = new ArrayList<>();

    /** What the last exchange of an exercise showed. */
    record Result(Exercise exercise, Judgement judgement) {}

    ExercisesModel(List<Exercise> all, ExerciseSettings progress, Consumer<ExerciseSettings> keep) {
        this.all = List.copyOf(all);
        this.progress = new ReadOnlyObjectWrapper<>(progress);
        this.keep = keep;
    }

    List<Exercise> all() {
        return all;
    }

    ReadOnlyObjectProperty<ExerciseSettings> progress() {
        return progress.getReadOnlyProperty();
    }

    /** The exercise under way. */
    ReadOnlyObjectProperty<Optional<Exercise>> open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Result>> result() {
        return result.getReadOnlyProperty();
    }

    boolean isDone(Exercise exercise) {
        return progress.get().done().contains(exercise.id());
    }

    boolean isOpen(Exercise exercise) {
        return open.get().filter(exercise::equals).isPresent();
    }

    long done() {
        return all.stream().filter(this::isDone).count();
    }

    /** Begins an exercise; the one before it is left. */
    void start(Exercise exercise) {
        trail.clear();
        result.set(Optional.empty());
        open.set(Optional.of(exercise));
    }

    /** Leaves the exercise under way. */
    void leave() {
        trail.clear();
        result.set(Optional.empty());
        open.set(Optional.empty());
    }

    /** Looks at an exchange with the lab; says what came of it if an exercise is under way. */
    Optional<Result> check(Exchange exchange) {
        Optional<Result> came =
                open.get().map(exercise -> new Result(exercise, judge(exercise, exchange)));
        came.ifPresent(it -> {
            result.set(came);
            if (it.judgement instanceof Judgement.Passed) {
                pass(it.exercise);
            }
        });
        return came;
    }

    /** Forgets all progress. */
    void reset() {
        leave();
        change(ExerciseSettings.STANDARD);
    }

    /** Puts back what {@link #reset} took away. */
    void restore(ExerciseSettings before) {
        change(before);
    }

    private Judgement judge(Exercise exercise, Exchange exchange) {
        trail.add(exchange);
        if (trail.size() > LOOK_BACK) {
            trail.removeFirst();
        }
        return exercise.judge(List.copyOf(trail));
    }

    private void pass(Exercise exercise) {
        trail.clear();
        open.set(Optional.empty());
        change(progress.get().with(exercise.id()));
    }

    private void change(ExerciseSettings to) {
        progress.set(to);
        keep.accept(to);
    }
}
