package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.Remedy;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.recorded.Intake;
import dev.foursight.formats.recorded.Recorded;
import dev.foursight.formats.recorded.RecordedDraft;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Verbatim;
import dev.foursight.http.WireRequest;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.Problem;
import dev.foursight.ui.compose.auth.Challenged;
import dev.foursight.ui.compose.bytes.BytesEditor;
import dev.foursight.ui.compose.bytes.Detached;
import dev.foursight.ui.compose.connection.CookieJars;
import dev.foursight.wire.InputFile;
import dev.foursight.wire.Journeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The state of the Compose screen and what can be done in it. Used on the FX thread only. */
public final class ComposeModel {

    private final Crafts crafts;
    private final DraftForm form;
    private final Background background;
    private final ObservableList<CraftUse> uses = FXCollections.observableArrayList();
    private final Sending sending;
    private final RecordReading records;
    private final DraftKeeper keeper;
    private final Rendering rendering;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consent consent = new Consent();
    private final ReadOnlyStringWrapper urlProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Evidence>> marked =
            new SimpleObjectProperty<>(Optional.empty());
    private final Detached detached = new Detached();
    private final BytesEditor editor = new BytesEditor(detached);
    private final BytesKeeper bytesKeeper;
    private final Departures departures;
    private Before before = new Before(SavedDraft.EMPTY, Optional.empty());

    /** What stood here, to be brought back. */
    private record Before(SavedDraft draft, Optional<Verbatim> detached) {}

    /**
     * @param fxThread runs what the transport's thread has to say on the FX thread
     * @param nonces gives a text that cannot be guessed, each time another
     */
    public ComposeModel(
            Crafts crafts,
            Supplier<Journeys> journeys,
            Explainer explainer,
            Supplier<RequestLint> lint,
            Store store,
            Background background,
            Executor fxThread,
            Supplier<String> nonces) {
        this.crafts = crafts;
        form = new DraftForm(background, nonces);
        departures = new Departures(lint, background);
        bytesKeeper = new BytesKeeper(store, background, detached.nowProperty()::get);
        this.background = background;
        sending = new Sending(journeys, explainer, background, fxThread);
        records = new RecordReading(background, this::look, trouble::set);
        keeper = new DraftKeeper(store, background, this::saved);
        rendering = new Rendering(background, crafts, this::draft, uses, this::rendered);
        SavedDraft kept = keeper.kept();
        show(kept);
        remark.set(kept.reminder());
        detached.forget(bytesKeeper.kept());
        detached.nowProperty()
                .addListener(_ -> {
                    changed();
                    bytesKeeper.keep();
                    departures.read(editor.all().bytes());
                });
        form.onChange(this::changed);
        form.urlProperty().subscribe(ignored -> urlProblem.set(""));
        uses.addListener((ListChangeListener<CraftUse>) change -> changed());
        rendering.ask();
    }

    /** Where the views do what takes long. */
    Background background() {
        return background;
    }

    public Crafts crafts() {
        return crafts;
    }

    public DraftForm form() {
        return form;
    }

    /** The crafts in force, applied left to right. */
    public ObservableList<CraftUse> uses() {
        return uses;
    }

    /** The exact bytes, as a person can edit them; an edit detaches them from all else. */
    public BytesEditor editor() {
        return editor;
    }

    Departures departures() {
        return departures;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return rendering.previewProperty();
    }

    /** What came of the last Send; stays until the next answer. */
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ConsentQuestion>> consentProperty() {
        return consent.questionProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return sending.runningProperty();
    }

    public ReadOnlyStringProperty progressProperty() {
        return sending.progressProperty();
    }

    /** Why the URL could not be used at the last Send; empty as soon as it is changed. */
    public ReadOnlyStringProperty urlProblemProperty() {
        return urlProblem.getReadOnlyProperty();
    }

    /**
     * Why the last Send could not be done although the URL is fine; empty where nothing is wrong.
     */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What a person should know of the last paste or copy; empty for nothing. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    public CookieJars cookies() {
        return sending.cookies();
    }

    /** Says something in the place of the last remark; nothing takes it away. */
    public void remark(String sentences) {
        remark.set(sentences);
    }

    /** The evidence whose bytes are to be marked. */
    public ObjectProperty<Optional<Evidence>> markedProperty() {
        return marked;
    }

    /**
     * Sends, or says why it cannot, or asks for consent first. Does nothing while one is under way.
     */
    public void send() {
        if (sending.runningProperty().get()) {
            return;
        }
        consent.dismiss();
        urlProblem.set(Problem.of(form::target));
        trouble.set(urlProblem.get().isEmpty() ? Problem.of(this::draft) : "");
        if (!urlProblem.get().isEmpty() || !trouble.get().isEmpty()) {
            return;
        }
        switch (Preview.of(crafts, draft(), uses)) {
            case Preview.Ready(var request) -> {
                Endpoint target = request.draft().endpoint();
                Hazard hazard = crafts.hazard(uses);
                if (consent.covers(target, hazard)) {
                    sending.start(
                            request, consent.beyond(target, hazard), this::answered, this::failed);
                    form.auth().sent();
                } else {
                    consent.ask(target, hazard);
                }
            }
            case Preview.NoTarget(String problem) -> urlProblem.set(problem);
            case Preview.BadCraft _ -> {
                // The preview says so already, beside the crafts.
            }
        }
    }

    /** The person may test the target that was asked about: not asked again for it. */
    public void agree() {
        consent.agree();
        send();
    }

    public void refuse() {
        consent.dismiss();
    }

    public void stop() {
        sending.stop();
    }

    /** Sends the request of an answer once more, as it was then; redirects need consent. */
    void repeat(Answer answered) {
        WireRequest request = answered.request();
        if (request != null && !sending.runningProperty().get()) {
            trouble.set("");
            sending.start(
                    request,
                    consent.beyond(request.draft().endpoint(), Hazard.WRITES),
                    this::answered,
                    this::failed);
        }
    }

    /** Puts the remedy's craft after those in force and sends. */
    public void applyRemedy(Remedy remedy) {
        if (!sending.runningProperty().get()) {
            reread();
            uses.remove(remedy.craft());
            uses.add(remedy.craft());
            send();
        }
    }

    /** Replaces what is composed and its answer; {@link #bringBack} undoes it. */
    public void open(Draft draft, List<CraftUse> crafts) {
        sending.abandon();
        keepBefore();
        form.show(draft.withVerbatim(null));
        uses.setAll(crafts);
        detached.forget(Optional.ofNullable(draft.raw()));
        forgetAnswer();
    }

    /** Reads detached bytes back into the other parts; {@link #bringBack} undoes it. */
    public void reread() {
        Optional<Verbatim> units = detached.nowProperty().get();
        if (units.isEmpty()) {
            return;
        }
        try {
            Draft now = form.draft();
            PastedRequest read = Reread.of(units.get(), now.endpoint());
            paste(new PastedRequest(read.draft().withConnection(now.connection()), read.remarks()));
        } catch (InvalidInput problem) {
            urlProblem.set(problem.getMessage());
        }
    }

    /** Like {@link #open}, and says what of the text is missing. */
    public void paste(PastedRequest pasted) {
        PastedDraft here = PastedDraft.of(pasted);
        open(here.draft(), here.uses());
        List<String> sentences = new ArrayList<>(pasted.remarks());
        if (!Preview.of(crafts, form.draft(), uses).sends(pasted.draft())) {
            sentences.add("Not every byte could be kept: see Bytes for what will be sent.");
        }
        remark.set(String.join(" ", sentences));
    }

    /** The exchanges from elsewhere that are looked at; empty for what was sent from here. */
    public RecordList records() {
        return records.list();
    }

    /** Shows exchanges that were recorded elsewhere in the place of everything. */
    public void explain(Intake recorded) {
        clear();
        records.list().show(recorded);
    }

    /** Reads a recording in the background, then does as {@link #explain}. */
    public void explain(InputFile recording) {
        clear();
        records.read(recording);
    }

    /** What is reading a file, or empty. */
    public ReadOnlyStringProperty readingProperty() {
        return records.readingProperty();
    }

    private void look(Recorded recorded) {
        sending.abandon();
        show(SavedDraft.EMPTY);
        RecordedDraft.of(recorded.exchange()).ifPresent(form::show);
        sending.explain(recorded.exchange(), this::answered, this::failed);
    }

    /** Like {@link #open}, but the URL stays as it is, even an empty one. */
    public void aim(Draft draft, List<CraftUse> crafts) {
        String url = form.urlProperty().get();
        open(draft, crafts);
        form.urlProperty().set(url);
    }

    /** Empties the request; {@link #bringBack} undoes it. */
    public void clear() {
        keepBefore();
        show(SavedDraft.EMPTY);
        detached.forget(Optional.empty());
        forgetAnswer();
    }

    /** Shows the request that {@link #open} or {@link #clear} last took away. */
    public void bringBack() {
        show(before.draft());
        detached.forget(before.detached());
    }

    private void keepBefore() {
        before = new Before(saved(), detached.nowProperty().get());
    }

    private Draft draft() {
        return form.draft().withVerbatim(detached.nowProperty().get().orElse(null));
    }

    SavedDraft saved() {
        return form.saved(uses);
    }

    private void show(SavedDraft draft) {
        form.show(draft);
        uses.setAll(draft.crafts());
    }

    private void forgetAnswer() {
        answer.set(Optional.empty());
        consent.dismiss();
        trouble.set("");
        urlProblem.set("");
        remark.set("");
        records.clear();
    }

    private void changed() {
        trouble.set("");
        consent.dismiss();
        rendering.ask();
        keeper.keep();
    }

    private void rendered(Preview result) {
        if (!detached.is()) {
            editor.compose(result.rendered().map(Verbatim::of).orElse(Verbatim.EMPTY));
        }
        departures.read(editor.all().bytes());
    }

    private void answered(Answer result) {
        marked.set(Optional.empty());
        if (result.request() != null) {
            records.clear();
        }
        Optional.ofNullable(result.exchange().answers().response())
                .flatMap(Challenged::of)
                .ifPresent(form.auth()::asked);
        answer.set(Optional.of(result));
    }

    private void failed(Exception failure) {
        trouble.set(
                "Foursight itself failed at this request, not the server. Your request is unchanged; "
                        + "sending it again may work.");
    }
}
