package dev.foursight.ui.shell;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.settings.ThemeSettings;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Place;
import dev.foursight.ui.RequestScreen;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.Screen;
import dev.foursight.ui.choose.CodesTabs;
import dev.foursight.ui.codes.CodesScreen;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.Keeper;
import dev.foursight.ui.common.WindowMemory;
import dev.foursight.ui.lab.LabScreen;
import dev.foursight.ui.lab.LabSwitch;
import dev.foursight.wire.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The frame and the screens in it; what the screens ask of the window is done here. */
final class Shell implements Navigator {

    private final Rooms rooms;

    private final BorderPane root = new BorderPane();
    private final Theme theme;
    private final LabSwitch lab;
    private final LabRequests labRequests;
    private final StatusBar status;
    private final OmniboxField omnibox;
    private final Header header;
    private final CodesTabs codes;
    private final Function<Navigator, RequestScreen> makeCompose;
    private final Rail rail;
    private final WindowMemory memory;
    private final Keeper keeper;
    private @Nullable RequestScreen compose;
    private @Nullable LabScreen labScreen;
    private Screen current;

    Shell(
            Rooms rooms,
            Background background,
            Keeper keeper,
            WindowMemory memory,
            Function<Navigator, RequestScreen> makeCompose) {
        this.rooms = rooms;
        this.memory = memory;
        this.keeper = keeper;
        ThemeSettings look =
                rooms.store()
                        .load(ThemeSettings.NAME, ThemeSettings::parse, ThemeSettings.STANDARD);
        theme = new Theme(look, changed -> keeper.keep(ThemeSettings.NAME, changed.text()));
        lab = new LabSwitch(rooms.lab(), background);
        labRequests = new LabRequests(rooms.lab(), lab, this::say);
        status = new StatusBar(lab);
        codes =
                new CodesTabs(
                        new CodesScreen(rooms, this, keeper, memory),
                        this,
                        background,
                        rooms.decision());
        this.makeCompose = makeCompose;
        omnibox = new OmniboxField(new Omnibox(rooms.catalogue()), this::act);
        header = new Header(omnibox, new ThemeMenu(theme));
        rail = new Rail(place -> go(screen(place)));
        current = codes;
        root.getStyleClass().add("shell");
        root.setTop(header);
        root.setLeft(rail);
        root.setBottom(status);
        FileDrop.on(root, this::explain);
    }

    private void explain(InputFile recording) {
        go(compose());
        compose().explain(recording);
    }

    private void openRecording() {
        RecordingChooser.choose(root.getScene().getWindow()).ifPresent(this::explain);
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        Shortcuts keys = new Shortcuts(scene);
        keys.places(place -> go(screen(place)));
        keys.on(KeyCode.K, omnibox::requestFocus);
        keys.on(KeyCode.O, this::openRecording);
        keys.panes(this::panes);
        go(screen(Place.titled(memory.settings().screen()).orElse(Place.CODES)));
        return scene;
    }

    /** Makes what the first picture did without, so that going there does not wait. */
    void makeTheRest() {
        compose();
        labScreen();
    }

    @Override
    public void openCode(String key) {
        if (codes.open(key)) {
            go(codes);
        } else {
            say("The catalogue has no “" + key + "”.");
        }
    }

    @Override
    public void openInCompose(Draft draft, List<CraftUse> crafts, boolean send) {
        go(compose());
        compose().open(draft, crafts, send);
    }

    @Override
    public void provoke(String key) {
        labRequests.inLab(
                key,
                (scenario, made) -> {
                    openInCompose(made.draft(), made.crafts(), true);
                    if (scenario.unseen().isPresent()) {
                        go(labScreen());
                        labScreen().showLog();
                    }
                });
    }

    @Override
    public void provokeAtTarget(String key) {
        labRequests.elsewhere(
                key,
                made -> {
                    go(compose());
                    compose().aim(made.draft(), made.crafts());
                    compose().focusDefault();
                    say("Nothing has been sent. Give the URL of the target, then press Send.");
                });
    }

    @Override
    public void exchanged(Exchange exchange) {
        // What was said before it, such as that nothing has been sent, no longer holds.
        say("");
        if (labScreen != null) {
            labScreen.exchanged(exchange);
        }
    }

    @Override
    public void showInChoose(Exchange exchange, Explanation explanation) {
        go(codes);
        codes.light(exchange, explanation);
    }

    @Override
    public void showTarget(String target) {
        status.showTarget(target);
    }

    @Override
    public void say(String sentence) {
        status.say(sentence);
    }

    @Override
    public Runnable announce(String what, Runnable stop) {
        return status.announce(what, stop);
    }

    private Screen screen(Place place) {
        return switch (place) {
            case CODES -> codes;
            case COMPOSE -> compose();
            case LAB -> labScreen();
        };
    }

    private RequestScreen compose() {
        if (compose == null) {
            compose = makeCompose.apply(this);
        }
        return compose;
    }

    private LabScreen labScreen() {
        if (labScreen == null) {
            labScreen = new LabScreen(rooms, this, lab, keeper, memory);
        }
        return labScreen;
    }

    private List<Parent> panes() {
        List<Parent> panes = new ArrayList<>(List.of(header, rail));
        panes.addAll(current.panes());
        panes.add(status);
        return panes;
    }

    private void act(Choice choice) {
        switch (choice) {
            case Choice.OpenCode(var entry) -> openCode(entry.key());
            case Choice.SearchCodes(var query, var _) -> {
                codes.search(query);
                go(codes);
            }
            case Choice.Compose(var url) -> openInCompose(Draft.get(url), List.of(), false);
            case Choice.Paste(var pasted) -> {
                go(compose());
                compose().paste(pasted);
                say("Taken over. Nothing has been sent.");
            }
            case Choice.Explain(var recorded) -> {
                go(compose());
                compose().explain(recorded);
            }
            case Choice.Nothing(var words) -> say(words);
        }
    }

    private void go(Screen screen) {
        current = screen;
        root.setCenter(screen.node());
        // A split pane takes its panes into the scene when it is first styled; before that nothing
        // in them can have the focus.
        root.applyCss();
        rail.mark(screen.place());
        memory.change(it -> it.withScreen(screen.place().title()));
        screen.onShown();
        screen.focusDefault();
    }
}
