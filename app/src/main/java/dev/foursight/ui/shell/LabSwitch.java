package dev.foursight.ui.shell;

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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The lab as the window sees it: on or off, where, how busy. */
final class LabSwitch {

    private final Lab lab;
    private final Background background;
    private final Consumer<String> say;
    private final AtomicBoolean stale = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    LabSwitch(Lab lab, Background background, Consumer<String> say) {
        this.lab = lab;
        this.background = background;
        this.say = say;
        lab.watch(_ -> refreshSoon());
        refresh();
    }

    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** Such as {@code Lab on 127.0.0.1:4418 · 84 requests}. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Starts the lab where it is off, then hands over where it listens. */
    void whenOn(Consumer<Endpoints> then) {
        if (!on.get()) {
            words.set("Lab is starting…");
        }
        background.run(
                "start lab",
                () -> lab.start(Ports.ANY),
                endpoints -> {
                    refresh();
                    then.accept(endpoints);
                },
                this::failed);
    }

    void toggle() {
        if (on.get()) {
            background.run("stop lab", this::close, _ -> refresh(), this::failed);
        } else {
            whenOn(_ -> {});
        }
    }

    private boolean close() {
        lab.close();
        return true;
    }

    private void failed(Exception failure) {
        refresh();
        say.accept(
                failure instanceof LabFailed known
                        ? String.valueOf(known.getMessage())
                        : "The lab could not be switched: " + failure.getMessage());
    }

    /** Once, however many exchanges there are before the window gets round to it. */
    private void refreshSoon() {
        if (stale.compareAndSet(false, true)) {
            FxThread.run(() -> {
                stale.set(false);
                refresh();
            });
        }
    }

    private void refresh() {
        Optional<Endpoints> endpoints = lab.endpoints();
        on.set(endpoints.isPresent());
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
