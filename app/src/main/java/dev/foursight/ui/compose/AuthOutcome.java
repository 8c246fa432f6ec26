package dev.foursight.ui.compose;

import dev.foursight.formats.Secrets;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import java.util.Optional;

/** What goes out to say who is asking, its secrets masked, or why nothing does. */
final class AuthOutcome {

    private AuthOutcome() {}

    static String of(DraftForm form) {
        String name = form.auth().fieldName();
        Optional<HeaderLine> own =
                form.headers().first(name).map(HeaderRow::line).filter(HeaderLine::enabled);
        if (own.isPresent()) {
            return shown(own.get()) + " (from Headers, which comes first)";
        }
        if (!form.auth().isOn()) {
            return "Nothing: the request does not say who is asking.";
        }
        if (form.auth().waitsForChallenge()) {
            return "Nothing yet: Digest answers a challenge. Send once, the 401 brings it.";
        }
        try {
            Draft draft = form.draft();
            return form.auth()
                    .line(draft.withHeaders(form.headers().lines()))
                    .map(AuthOutcome::shown)
                    .orElse("");
        } catch (InvalidInput unusable) {
            return "Nothing yet: " + unusable.getMessage();
        }
    }

    private static String shown(HeaderLine line) {
        return SafeText.line(Secrets.masked(line.name() + line.separator() + line.value()));
    }
}
