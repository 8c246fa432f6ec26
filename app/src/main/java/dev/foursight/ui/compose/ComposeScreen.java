package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.recorded.Intake;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.blame.CauseFinder;
import dev.foursight.probe.blame.Limits;
import dev.foursight.probe.blame.SystemTime;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Place;
import dev.foursight.ui.RequestScreen;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FxThread;
import dev.foursight.ui.compose.cause.CauseModel;
import dev.foursight.ui.compose.cause.CauseState;
import dev.foursight.wire.InputFile;
import dev.foursight.wire.Transport;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The place of the rail where requests are composed, sent and explained. */
public final class ComposeScreen implements RequestScreen {

    private final ComposeModel model;
    private final ComposeView view;
    private final Navigator navigator;
    private final CauseModel search;
    private Runnable announced = () -> {};
    private Optional<Runnable> searching = Optional.empty();

    public ComposeScreen(Rooms rooms, Navigator navigator, Background background) {
        this.navigator = navigator;
        model =
                new ComposeModel(
                        rooms.crafts().get(),
                        rooms.journeys(),
                        rooms.explainer(),
                        rooms.notes(),
                        rooms.lint(),
                        rooms.store(),
                        background,
                        FxThread::run,
                        nonces());
        search = new CauseModel(finder(rooms), Limits::standard, background, FxThread::run);
        view =
                new ComposeView(
                        model,
                        navigator,
                        new Dividers(rooms.store(), background),
                        new Causes(model, search));
        search.stateProperty().subscribe(this::announceSearch);
        model.previewProperty().subscribe(this::nameTarget);
        model.sender().runningProperty().subscribe(this::announce);
        model.readingProperty().subscribe(this::announceReading);
        model.upshot()
                .answerProperty()
                .subscribe(answer ->
                        answer.filter(it -> it.request() != null)
                                .ifPresent(it -> navigator.exchanged(it.exchange())));
    }

    @Override
    public Place place() {
        return Place.COMPOSE;
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public List<Parent> panes() {
        return view.panes();
    }

    @Override
    public void onShown() {
        nameTarget(model.previewProperty().get());
    }

    @Override
    public void focusDefault() {
        view.focusUrl();
    }

    @Override
    public void open(Draft draft, List<CraftUse> crafts, boolean send) {
        model.open(draft, crafts);
        if (send) {
            view.focusAnswer();
            model.sender().send();
        }
    }

    @Override
    public void aim(Draft draft, List<CraftUse> crafts) {
        model.aim(draft, crafts);
    }

    @Override
    public void paste(PastedRequest pasted) {
        model.paste(pasted);
    }

    @Override
    public void explain(Intake recorded) {
        view.focusAnswer();
        model.explain(recorded);
    }

    @Override
    public void explain(InputFile recording) {
        view.focusAnswer();
        model.explain(recording);
    }

    private static Supplier<String> nonces() {
        SecureRandom random = new SecureRandom();
        return () -> new BigInteger(128, random).toString(36);
    }

    /** Each of its requests is sent alone: what is followed or kept is the person's to say. */
    private static CauseFinder finder(Rooms rooms) {
        Transport transport =
                (request, call) ->
                        rooms.journeys()
                                .get()
                                .send(request.draft(), CookieJar.EMPTY, _ -> false, call)
                                .last();
        return new CauseFinder(
                rooms.crafts().get(), transport, rooms.explainer(), rooms.lint(), new SystemTime());
    }

    private void announceSearch(CauseState state) {
        boolean running = state instanceof CauseState.Running;
        if (running && searching.isEmpty()) {
            searching = Optional.of(navigator.announce("Looking for the cause", search::stop));
        } else if (!running) {
            searching.ifPresent(Runnable::run);
            searching = Optional.empty();
        }
    }

    private void nameTarget(Preview preview) {
        navigator.showTarget(
                preview instanceof Preview.Ready(WireRequest request)
                        ? request.draft().endpoint().authority()
                        : "");
    }

    private void announceReading(String file) {
        announced.run();
        announced =
                file.isEmpty()
                        ? () -> {}
                        : navigator.announce("Reading " + SafeText.line(file, 60), model::clear);
    }

    private void announce(boolean running) {
        announced.run();
        announced =
                running
                        ? navigator.announce("Waiting for the answer", model.sender()::stop)
                        : () -> {};
    }
}
