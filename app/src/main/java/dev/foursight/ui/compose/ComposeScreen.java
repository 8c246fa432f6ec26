package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.formats.PastedRequest;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Place;
import dev.foursight.ui.RequestScreen;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FxThread;
import java.util.List;
import javafx.scene.Parent;

/** The place of the rail where requests are composed, sent and explained. */
public final class ComposeScreen implements RequestScreen {

    private final ComposeModel model;
    private final ComposeView view;
    private final Navigator navigator;
    private Runnable announced = () -> {};

    public ComposeScreen(Rooms rooms, Navigator navigator, Background background) {
        this.navigator = navigator;
        model =
                new ComposeModel(
                        rooms.crafts().get(),
                        rooms.transport(),
                        rooms.explainer(),
                        rooms.store(),
                        background,
                        FxThread::run);
        view = new ComposeView(model, navigator, new Dividers(rooms.store(), background));
        model.previewProperty().subscribe(this::nameTarget);
        model.runningProperty().subscribe(this::announce);
        model.answerProperty()
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
            model.send();
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
    public void explain(Exchange recorded) {
        view.focusAnswer();
        model.explain(recorded);
    }

    private void nameTarget(Preview preview) {
        navigator.showTarget(
                preview instanceof Preview.Ready(WireRequest request)
                        ? request.draft().endpoint().authority()
                        : "");
    }

    private void announce(boolean running) {
        announced.run();
        announced = running ? navigator.announce("Waiting for the answer", model::stop) : () -> {};
    }
}
