package dev.foursight.ui.compose;

import dev.foursight.ui.common.Background;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which exchange of the answer's journey is looked at: the last unless another is opened. */
final class Hops {

    private final ReadOnlyObjectProperty<Optional<Answer>> answer;
    private final Explaining explaining;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Answer>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Hops(
            ReadOnlyObjectProperty<Optional<Answer>> answer,
            Explaining explaining,
            Background background) {
        this.answer = answer;
        this.explaining = explaining;
        this.background = background;
        answer.subscribe(shown::set);
    }

    /** The answer that is looked at. */
    ReadOnlyObjectProperty<Optional<Answer>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Empty where the journey had one exchange only. */
    List<HopRow> rows() {
        return answer.get().map(it -> HopRow.of(it.journey())).orElse(List.of());
    }

    @SuppressWarnings("ReferenceEquality") // two exchanges may be alike byte for byte
    boolean isShown(HopRow row) {
        return shown.get().filter(it -> it.exchange() == row.exchange()).isPresent();
    }

    /** Shows the exchange of a row as the answer; nothing is sent. */
    @SuppressWarnings("ReferenceEquality") // two exchanges may be alike byte for byte
    void open(HopRow row) {
        Optional<Answer> now = answer.get();
        if (now.isEmpty() || isShown(row)) {
            return;
        }
        if (now.get().exchange() == row.exchange()) {
            shown.set(now);
            return;
        }
        background.run(
                "hop",
                () -> explaining.hop(now.get().journey(), row.exchange()),
                hop -> {
                    // Another answer may have come meanwhile.
                    if (answer.get().equals(now)) {
                        shown.set(Optional.of(hop));
                    }
                },
                _ -> {});
    }
}
