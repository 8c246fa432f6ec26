package dev.foursight.ui.compose;

import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.http.Endpoint;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Problem;
import dev.foursight.ui.compose.connection.CookieJars;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/** Sends what is composed, once the person may: or says why not. */
final class Sender {

    private final Crafts crafts;
    private final Composed composed;
    private final Consent consent;
    private final Upshot upshot;
    private final Sending sending;
    private final Consumer<Answer> answered;

    /**
     * @param consent dismissed by whoever changes what is composed
     * @param answered told every answer to what was sent
     */
    Sender(
            Crafts crafts,
            Composed composed,
            Consent consent,
            Upshot upshot,
            Sending sending,
            Consumer<Answer> answered) {
        this.crafts = crafts;
        this.composed = composed;
        this.consent = consent;
        this.upshot = upshot;
        this.sending = sending;
        this.answered = answered;
    }

    ReadOnlyObjectProperty<Optional<ConsentQuestion>> consentProperty() {
        return consent.questionProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return sending.runningProperty();
    }

    /** What the exchange is waiting for, in words; empty while nothing runs. */
    ReadOnlyStringProperty progressProperty() {
        return sending.progressProperty();
    }

    CookieJars cookies() {
        return sending.cookies();
    }

    /**
     * Sends, or says why it cannot, or asks for consent first. Does nothing while one is under way.
     */
    void send() {
        if (sending.runningProperty().get()) {
            return;
        }
        consent.dismiss();
        String urlProblem = Problem.of(composed.form()::target);
        String trouble = urlProblem.isEmpty() ? Problem.of(composed::draft) : "";
        upshot.urlProblem(urlProblem);
        upshot.trouble(trouble);
        if (!urlProblem.isEmpty() || !trouble.isEmpty()) {
            return;
        }
        switch (Preview.of(crafts, composed.draft(), composed.uses())) {
            case Preview.Ready(var request) -> {
                Endpoint target = request.draft().endpoint();
                Hazard hazard = crafts.hazard(composed.uses());
                if (consent.covers(target, hazard)) {
                    start(request, hazard);
                    composed.form().auth().sent();
                } else {
                    consent.ask(target, hazard);
                }
            }
            case Preview.NoTarget(String problem) -> upshot.urlProblem(problem);
            case Preview.BadCraft _ -> {
                // The preview says so already, beside the crafts.
            }
        }
    }

    /** The person may test the target that was asked about: not asked again for it. */
    void agree() {
        consent.agree();
        send();
    }

    void refuse() {
        consent.dismiss();
    }

    void stop() {
        sending.stop();
    }

    /** Sends the request of an answer once more, as it was then; redirects need consent. */
    void repeat(Answer answer) {
        WireRequest request = answer.request();
        if (request != null && !sending.runningProperty().get()) {
            upshot.trouble("");
            start(request, Hazard.WRITES);
        }
    }

    private void start(WireRequest request, Hazard hazard) {
        sending.start(
                request,
                consent.beyond(request.draft().endpoint(), hazard),
                answered,
                _ -> upshot.failed());
    }
}
