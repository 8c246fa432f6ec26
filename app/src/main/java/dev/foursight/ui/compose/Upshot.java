package dev.foursight.ui.compose;

import dev.foursight.explain.Evidence;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What came of what the person did last: an answer, or sentences that say why there is none. */
final class Upshot {

    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Evidence>> marked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper urlProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    /** What came of the last Send; stays until the next answer. */
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The evidence whose bytes are to be marked. */
    ObjectProperty<Optional<Evidence>> markedProperty() {
        return marked;
    }

    /** Why the URL could not be used at the last Send; empty as soon as it is changed. */
    ReadOnlyStringProperty urlProblemProperty() {
        return urlProblem.getReadOnlyProperty();
    }

    /**
     * Why the last Send could not be done although the URL is fine; empty where nothing is wrong.
     */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What a person should know of the last paste or copy; empty for nothing. */
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Says something in the place of the last remark; nothing takes it away. */
    void remark(String sentences) {
        remark.set(sentences);
    }

    void urlProblem(String sentence) {
        urlProblem.set(sentence);
    }

    void trouble(String sentence) {
        trouble.set(sentence);
    }

    void answered(Answer result) {
        marked.set(Optional.empty());
        answer.set(Optional.of(result));
    }

    void failed() {
        trouble.set(
                "Foursight itself failed at this request, not the server. Your request is unchanged; "
                        + "sending it again may work.");
    }

    void clear() {
        answer.set(Optional.empty());
        trouble.set("");
        urlProblem.set("");
        remark.set("");
    }
}
