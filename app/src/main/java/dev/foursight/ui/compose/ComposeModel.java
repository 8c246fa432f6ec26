package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.Remedy;
import dev.foursight.explain.fields.FieldNotes;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.recorded.Intake;
import dev.foursight.formats.recorded.Recorded;
import dev.foursight.formats.recorded.RecordedDraft;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Verbatim;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.compose.auth.Challenged;
import dev.foursight.ui.compose.bytes.BytesEditor;
import dev.foursight.wire.InputFile;
import dev.foursight.wire.Journeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/**
 * The state of the Compose screen and what can be put there. Sending is done by its {@link Sender},
 * what comes of it stands in its {@link Upshot}. Used on the FX thread only.
 */
public final class ComposeModel {

    private final Crafts crafts;
    private final Background background;
    private final Upshot upshot = new Upshot();
    private final Consent consent = new Consent();
    private final Composed composed;
    private final Sending sending;
    private final Explaining explaining;
    private final Hops hops;
    private final Sender sender;
    private final RecordReading records;

    /**
     * @param fxThread runs what the transport's thread has to say on the FX thread
     * @param nonces gives a text that cannot be guessed, each time another
     */
    public ComposeModel(
            Crafts crafts,
            Supplier<Journeys> journeys,
            Explainer explainer,
            Supplier<FieldNotes> notes,
            Supplier<RequestLint> lint,
            Store store,
            Background background,
            Executor fxThread,
            Supplier<String> nonces) {
        this.crafts = crafts;
        this.background = background;
        composed =
                new Composed(
                        crafts,
                        new DraftForm(background, nonces),
                        new Departures(lint, background),
                        store,
                        background,
                        this::changed);
        explaining = new Explaining(explainer, notes);
        hops = new Hops(upshot.answerProperty(), explaining, background);
        sending = new Sending(journeys, explaining, background, fxThread);
        sender = new Sender(crafts, composed, consent, upshot, sending, this::answered);
        records = new RecordReading(background, this::look, upshot::trouble);
        upshot.remark(composed.reminder());
        form().urlProperty().subscribe(_ -> upshot.urlProblem(""));
    }

    /** Where the views do what takes long. */
    Background background() {
        return background;
    }

    Crafts crafts() {
        return crafts;
    }

    DraftForm form() {
        return composed.form();
    }

    /** The crafts in force, applied left to right. */
    ObservableList<CraftUse> uses() {
        return composed.uses();
    }

    /** The exact bytes, as a person can edit them; an edit detaches them from all else. */
    BytesEditor editor() {
        return composed.editor();
    }

    Departures departures() {
        return composed.departures();
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return composed.previewProperty();
    }

    Sender sender() {
        return sender;
    }

    Upshot upshot() {
        return upshot;
    }

    Explaining explaining() {
        return explaining;
    }

    /** The exchanges that led to the answer. */
    Hops hops() {
        return hops;
    }

    /** The exchanges from elsewhere that are looked at; empty for what was sent from here. */
    RecordList records() {
        return records.list();
    }

    /** What is reading a file, or empty. */
    ReadOnlyStringProperty readingProperty() {
        return records.readingProperty();
    }

    Draft draft() {
        return composed.draft();
    }

    SavedDraft saved() {
        return composed.saved();
    }

    /** Puts the remedy's craft after those in force and sends. */
    void applyRemedy(Remedy remedy) {
        if (!sender.runningProperty().get()) {
            reread();
            uses().remove(remedy.craft());
            uses().add(remedy.craft());
            sender.send();
        }
    }

    /** Replaces what is composed and its answer; {@link #bringBack} undoes it. */
    void open(Draft draft, List<CraftUse> crafts) {
        sending.abandon();
        composed.open(draft, crafts);
        forgetAnswer();
    }

    /** Like {@link #open}, but the URL stays as it is, even an empty one. */
    void aim(Draft draft, List<CraftUse> crafts) {
        String url = form().urlProperty().get();
        open(draft, crafts);
        form().urlProperty().set(url);
    }

    /** Like {@link #open}, and says what of the text is missing. */
    void paste(PastedRequest pasted) {
        PastedDraft here = PastedDraft.of(pasted);
        open(here.draft(), here.uses());
        List<String> sentences = new ArrayList<>(pasted.remarks());
        if (!Preview.of(crafts, form().draft(), uses()).sends(pasted.draft())) {
            sentences.add("Not every byte could be kept: see Bytes for what will be sent.");
        }
        upshot.remark(String.join(" ", sentences));
    }

    /** Reads detached bytes back into the other parts; {@link #bringBack} undoes it. */
    void reread() {
        Optional<Verbatim> units = composed.detached();
        if (units.isEmpty()) {
            return;
        }
        try {
            Draft now = form().draft();
            PastedRequest read = Reread.of(units.get(), now.endpoint());
            paste(new PastedRequest(read.draft().withConnection(now.connection()), read.remarks()));
        } catch (InvalidInput problem) {
            upshot.urlProblem(problem.getMessage());
        }
    }

    /** Shows exchanges that were recorded elsewhere in the place of everything. */
    void explain(Intake recorded) {
        clear();
        records.list().show(recorded);
    }

    /** Reads a recording in the background, then does as {@link #explain}. */
    void explain(InputFile recording) {
        clear();
        records.read(recording);
    }

    /** Empties the request; {@link #bringBack} undoes it. */
    void clear() {
        composed.clear();
        forgetAnswer();
    }

    /** Shows the request that {@link #open} or {@link #clear} last took away. */
    void bringBack() {
        composed.bringBack();
    }

    /** Puts the recording away; what was composed before it is here again. */
    void closeRecord() {
        sending.abandon();
        composed.bringBack();
        forgetAnswer();
    }

    private void look(Recorded recorded) {
        sending.abandon();
        composed.show(SavedDraft.EMPTY);
        RecordedDraft.of(recorded.exchange()).ifPresent(form()::show);
        sending.explain(recorded.exchange(), this::answered, _ -> upshot.failed());
    }

    private void forgetAnswer() {
        upshot.clear();
        consent.dismiss();
        records.clear();
    }

    private void changed() {
        upshot.trouble("");
        consent.dismiss();
    }

    void answered(Answer result) {
        if (result.request() != null) {
            records.clear();
        }
        Optional.ofNullable(result.exchange().answers().response())
                .flatMap(Challenged::of)
                .ifPresent(form().auth()::asked);
        upshot.answered(result);
        if (result.exchange().outcome().isContentUnreadable()) {
            form().body().readAgain();
        }
    }
}
