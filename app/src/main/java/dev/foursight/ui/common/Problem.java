package dev.foursight.ui.common;

import dev.foursight.http.InvalidInput;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** Why a part of a form cannot be used, as long as it cannot. */
public final class Problem {

    private Problem() {}

    /**
     * The sentence; empty where there is nothing to complain of.
     *
     * @param part throws {@link InvalidInput} where it cannot be used
     */
    public static String of(Supplier<?> part) {
        try {
            Object _ = part.get();
            return "";
        } catch (InvalidInput problem) {
            return problem.getMessage();
        }
    }

    /** The sentence as it changes with what it depends on. */
    public static StringBinding binding(Supplier<?> part, Observable... dependencies) {
        return Bindings.createStringBinding(() -> of(part), dependencies);
    }
}
