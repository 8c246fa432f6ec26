package dev.foursight.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out who wrote an answer. */
final class AnswerAuthor {

    private AnswerAuthor() {}

    static @Nullable AnsweredBy of(List<SignatureMatch> signatures) {
        return signatures.stream()
                .map(SignatureMatch::signature)
                .filter(signature -> !signature.product().isEmpty())
                .findFirst()
                .map(signature ->
                        new AnsweredBy(signature.product(), signature.role(), Confidence.LIKELY))
                .orElse(null);
    }
}
