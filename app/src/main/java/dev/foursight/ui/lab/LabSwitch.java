package dev.foursight.ui.lab;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabFailed;
import dev.foursight.lab.Ports;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FxThread;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The lab as the window sees it: on or off, where, how busy. Used on the FX thread only. */
public final class LabSwitch {

    private final Lab lab;
    private final Background background;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Endpoints>> doors =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public LabSwitch(Lab lab, Background background) {
        this.lab = lab;
        this.background = background;
        lab.watch(_ -> refreshSoon());
        refresh();
    }

    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** Where it listens, while it is on. */
    public ReadOnlyObjectProperty<Optional<Endpoints>> doors() {
        return doors.getReadOnlyProperty();
    }

    /** Such as {@code Lab on 127.0.0.1:4418 · 84 requests}. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Why it could not be switched the last time, as a sentence; empty if it could. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Starts the lab where it is off, then hands over where it listens. */
    public void whenOn(Consumer<Endpoints> then) {
        start(Ports.ANY, then);
    }

    /**
     * Starts the lab.
     *
     * @param plain the port for plain HTTP as typed; empty for whichever is free
     */
    void startAt(String plain) {
        if (plain.matches("\\d{0,9}")) {
            start(new Ports(plain.isEmpty() ? 0 : Integer.parseInt(plain), 0, 0), _ -> {});
        } else {
            problem.set(
                    "“"
                            + plain
                            + "” is not a port. Choose one from 1 to 65 535, or leave it empty.");
        }
    }

    private void start(Ports ports, Consumer<Endpoints> then) {
        if (!on.get()) {
            words.set("Lab is starting…");
        }
        background.run(
                "start lab",
                () -> lab.start(ports),
                endpoints -> {
                    problem.set("");
                    refresh();
                    then.accept(endpoints);
                },
                this::failed);
    }

    public void toggle() {
        if (on.get()) {
            stop();
        } else {
            whenOn(_ -> {});
        }
    }

    void stop() {
        background.run("stop lab", this::close, _ -> refresh(), this::failed);
    }

    private boolean close() {
        lab.close();
        return true;
    }

    private void failed(Exception failure) {
        refresh();
        problem.set("");
        problem.set(
                failure instanceof LabFailed known
                        ? known.getMessage()
                        : "The lab could not be switched: " + failure.getMessage());
    }

    /** Under load the lab tells of thousands of exchanges a second; one refresh does for many. */
    private void refreshSoon() {
        if (refreshing.compareAndSet(false, true)) {
            FxThread.run(() -> {
                refreshing.set(false);
                refresh();
            });
        }
    }

    private void refresh() {
        Optional<Endpoints> endpoints = lab.endpoints();
        on.set(endpoints.isPresent());
        doors.set(endpoints);
        int requests = lab.requests();
        words.set(
                endpoints
                        .map(it ->
                                "Lab on "
                                        + it.plain().authority()
                                        + " · "
                                        + requests
                                        + (requests == 1 ? " request" : " requests"))
                        .orElse("Lab is off"));
    }
}
