package dev.foursight.ui.compose;

import dev.foursight.http.CookieJar;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Journey;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.compose.connection.CookieJars;
import dev.foursight.wire.Call;
import dev.foursight.wire.Journeys;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One exchange at a time, away from the FX thread: start it, watch it, stop it. */
final class Sending {

    private final Supplier<Journeys> journeys;
    private final Explaining explaining;
    private final Background background;
    private final Executor fxThread;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final CookieJars cookies = new CookieJars();
    private @Nullable Call call;
    private Background.@Nullable Running work;

    Sending(
            Supplier<Journeys> journeys,
            Explaining explaining,
            Background background,
            Executor fxThread) {
        this.journeys = journeys;
        this.explaining = explaining;
        this.background = background;
        this.fxThread = fxThread;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    CookieJars cookies() {
        return cookies;
    }

    /** What the exchange is waiting for, in words; empty while nothing runs. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /**
     * @param consent whether a redirect may lead to a server; asked on another thread
     */
    void start(
            WireRequest request,
            Predicate<Endpoint> consent,
            Consumer<Answer> done,
            Consumer<Exception> failed) {
        Endpoint target = request.draft().endpoint();
        CookieJar jar = cookies.of(target);
        AtomicReference<String> news = new AtomicReference<>("");
        Call started = new Call(event -> tell(news, words(event)));
        call = started;
        running.set(true);
        progress.set("Connecting to " + target.authority() + "…");
        Background.Running under =
                background.run(
                        "exchange",
                        () -> {
                            Journey journey =
                                    journeys.get().send(request.draft(), jar, consent, started);
                            return explaining.last(request, journey);
                        },
                        answer -> {
                            over();
                            cookies.keep(target, answer.journey().cookies());
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
                        "explain", () -> explaining.last(null, Journey.of(recorded)), done, failed);
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
