package dev.foursight.ui.lab;

import dev.foursight.exercise.Exercise;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.lab.Port;
import dev.foursight.settings.ExerciseSettings;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Place;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.Screen;
import dev.foursight.ui.common.FxThread;
import dev.foursight.ui.common.Keeper;
import dev.foursight.ui.common.WindowMemory;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;

/** The place of the rail for the lab: its scenarios, its log, and what can be learned there. */
public final class LabScreen implements Screen {

    private final Rooms rooms;
    private final Navigator navigator;
    private final LabSwitch lab;
    private final ExercisesModel exercises;
    private final LabView view;

    public LabScreen(
            Rooms rooms, Navigator navigator, LabSwitch lab, Keeper keeper, WindowMemory memory) {
        this.rooms = rooms;
        this.navigator = navigator;
        this.lab = lab;
        exercises =
                new ExercisesModel(
                        rooms.exercises().get(),
                        rooms.store()
                                .load(
                                        ExerciseSettings.NAME,
                                        ExerciseSettings::parse,
                                        ExerciseSettings.STANDARD),
                        changed -> keeper.keep(ExerciseSettings.NAME, changed.text()));
        view =
                new LabView(
                        lab,
                        new ScenarioPane(
                                new ScenarioList(rooms.lab().scenarios(), rooms.catalogue()),
                                this::tryOut),
                        new LogPane(
                                new LogModel(rooms.lab(), FxThread::run),
                                new LogWords(ZoneId.systemDefault()),
                                lab),
                        new ExercisesPane(exercises, rooms.catalogue(), lab, actions()),
                        memory);
    }

    /** Puts the log in sight and the focus on it. */
    public void showLog() {
        view.showLog();
    }

    /** Checks an exchange that was sent from elsewhere, if an exercise is under way. */
    public void exchanged(Exchange exchange) {
        if (isOurs(exchange)) {
            exercises
                    .check(exchange)
                    .ifPresent(it -> navigator.say(LabWords.of(it.exercise(), it.judgement())));
        }
    }

    @Override
    public Place place() {
        return Place.LAB;
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
    public void focusDefault() {
        view.focusDefault();
    }

    private void tryOut(ScenarioRow row) {
        if (row.scenario().isEmpty()) {
            navigator.openCode(row.entry().key());
            return;
        }
        lab.whenOn(doors -> {
            compose(ScenarioDraft.of(row.scenario().get(), doors));
            navigator.say("Ready, and nothing has been sent yet. Ctrl+Enter sends it.");
        });
    }

    private void start(Exercise exercise) {
        lab.whenOn(doors -> {
            exercises.start(exercise);
            compose(ScenarioDraft.of(exercise, doors));
            navigator.say("Exercise: " + exercise.title() + ". Nothing has been sent yet.");
        });
    }

    private void compose(ScenarioDraft made) {
        navigator.openInCompose(made.draft(), made.crafts(), false);
    }

    private ExerciseDetail.Actions actions() {
        return new ExerciseDetail.Actions() {
            @Override
            public void start(Exercise exercise) {
                LabScreen.this.start(exercise);
            }

            @Override
            public void openCode(String key) {
                navigator.openCode(key);
            }
        };
    }

    /** Whether it went to one of the lab's doors. */
    private boolean isOurs(Exchange exchange) {
        return rooms.lab().endpoints().stream()
                .anyMatch(doors ->
                        Arrays.stream(Port.values())
                                .anyMatch(door -> isAt(exchange.url(), doors.of(door))));
    }

    /** Whatever the scheme: plain HTTP may go to the TLS port on purpose. */
    private static boolean isAt(String url, Endpoint door) {
        String begin = "://" + door.authority();
        int at = url.indexOf(begin);
        int end = at + begin.length();
        return at >= 0 && (end == url.length() || !Character.isDigit(url.charAt(end)));
    }
}
