package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.formats.PastedRequest;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.TargetUrl;
import java.util.List;

/** A pasted request in the form that the screen can show: a target that no URL has is a craft. */
record PastedDraft(Draft draft, List<CraftUse> uses) {

    static PastedDraft of(PastedRequest pasted) {
        Draft draft = pasted.draft();
        return isOfUrl(draft)
                ? new PastedDraft(draft, List.of())
                : new PastedDraft(
                        draft.withTarget("/"), List.of(CraftUse.of("target", draft.target())));
    }

    private static boolean isOfUrl(Draft draft) {
        try {
            return TargetUrl.parse(draft.url().toString()).equals(draft.url());
        } catch (InvalidInput noUrl) {
            return false;
        }
    }
}
