package dev.foursight.ui.compose;

import dev.foursight.explain.Explainer;
import dev.foursight.http.Exchange;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Background;
import dev.foursight.wire.Call;
import dev.foursight.wire.Transport;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One exchange at a time, away from the FX thread: start it, watch it, stop it. */
final class Sending {

    private final Transport transport;
    private final Explainer explainer;
    private final Background background;
    private final Executor fxThread;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private @Nullable Call call;
    private Background.@Nullable Running work;

    Sending(Transport transport, Explainer explainer, Background background, Executor fxThread) {
        this.transport = transport;
        this.explainer = explainer;
        this.background = background;
        this.fxThread = fxThread;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What the exchange is waiting for, in words; empty while nothing runs. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    void start(WireRequest request, Consumer<Answer> done, Consumer<Exception> failed) {
        AtomicReference<String> news = new AtomicReference<>("");
        Call started = new Call(event -> tell(news, words(event)));
        call = started;
        running.set(true);
        progress.set("Connecting to " + request.draft().endpoint().authority() + "…");
        Background.Running under =
                background.run(
                        "exchange",
                        () -> {
                            Exchange exchange = transport.send(request, started);
                            return new Answer(request, exchange, explainer.explain(exchange));
                        },
                        answer -> {
                            over();
                            done.accept(answer);
                        },
                        failure -> {
                            over();
                            failed.accept(failure);
                        });
        work = running.get() ? under : null;
    }

    /** Explains what was recorded elsewhere; nothing is sent. */
    void explain(Exchange recorded, Consumer<Answer> done, Consumer<Exception> failed) {
        work =
                background.run(
                        "explain",
                        () -> new Answer(null, recorded, explainer.explain(recorded)),
                        done,
                        failed);
    }

    void stop() {
        Call current = call;
        if (current != null && running.get()) {
            progress.set("Stopping…");
            current.cancel();
        }
    }

    /** Ends it and forgets it: nobody wants its answer any more. */
    void abandon() {
        Call current = call;
        Background.Running under = work;
        if (under != null) {
            under.cancel();
        }
        if (current != null && under != null) {
            current.cancel();
        }
        over();
    }

    private void over() {
        call = null;
        work = null;
        running.set(false);
        progress.set("");
    }

    /**
     * A flood of events costs the FX thread one update: only the first since the last is posted.
     */
    private void tell(AtomicReference<String> news, String words) {
        if (!words.isEmpty() && news.getAndSet(words).isEmpty()) {
            fxThread.execute(() -> {
                String latest = news.getAndSet("");
                if (running.get()) {
                    progress.set(latest);
                }
            });
        }
    }

    private static String words(WireEvent event) {
        return switch (event.what()) {
            case RESOLVED -> "Address found, connecting…";
            case CONNECTED, TLS_DONE -> "Connected, sending…";
            case WRITTEN -> "Sent, waiting for the answer…";
            case PAUSED -> "Pausing on purpose…";
            case FIRST_BYTE, READ -> "Reading the answer…";
            default -> "";
        };
    }
}
