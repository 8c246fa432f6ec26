package dev.foursight.ui.compose;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Remedy;
import dev.foursight.http.Exchange;
import dev.foursight.http.TlsInfo;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Frames;
import dev.foursight.ui.compose.answer.BodyTab;
import dev.foursight.ui.compose.answer.TimingTab;
import dev.foursight.ui.compose.answer.TlsTab;
import dev.foursight.ui.compose.cause.CausePane;
import dev.foursight.ui.compose.cause.CauseState;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The answer side: the explanation card, then everything it rests on. */
final class AnswerPane extends StackPane implements CardActions {

    private final ComposeModel model;
    private final Navigator navigator;
    private final Causes causes;
    private final EmptyAnswer empty = new EmptyAnswer();
    private final StackPane cardPlace = new StackPane();
    private final BodyTab body;
    private final FieldsTab fields = new FieldsTab();
    private final HopsTab hops;
    private final WireTab wire = new WireTab();
    private final ChecksTab checks = new ChecksTab(this::mark);
    private final TimingTab timing = new TimingTab();
    private final TlsTab tls = new TlsTab();
    private final Tab headersTab = tab("Headers", fields);
    private final Tab wireTab = tab("Wire", wire);
    private final Tab checksTab = tab("Checks", checks);
    private final Tab tlsTab = tab("TLS", tls);
    private final Tab hopsTab;
    private final TabPane tabs;
    private final ScrollPane page;
    private final VBox waiting;

    AnswerPane(ComposeModel model, Navigator navigator, Causes causes) {
        this.model = model;
        this.causes = causes;
        this.navigator = navigator;
        getStyleClass().add("answer-pane");
        setMinWidth(0);
        Access.named(this, AccessibleRole.PARENT, "Answer");
        body = new BodyTab(model.background());
        hops = new HopsTab(model.hops());
        hopsTab = tab("Hops", hops);
        tabs =
                new TabPane(
                        tab("Body", body), headersTab, wireTab, tab("Timing", timing), checksTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(260);
        Access.named(tabs, "Parts of the answer");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        CausePane causePane = new CausePane(causes.search(), causes);
        page = new ScrollPane(new VBox(cardPlace, causePane, tabs));
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.getStyleClass().addAll("edge-to-edge", "answer-page");
        waiting = waiting();
        getChildren().addAll(empty, page, waiting);
        model.hops().shownProperty().subscribe(this::show);
        model.upshot().markedProperty().subscribe(evidence -> evidence.ifPresent(this::reveal));
        model.sender().runningProperty().subscribe(this::showRunning);
        causes.search()
                .stateProperty()
                .subscribe(state -> {
                    if (!(state instanceof CauseState.Idle)) {
                        // It has its height once it was laid out.
                        Frames.after(1, () -> comeInto(causePane));
                    }
                });
    }

    /** Scrolls until a part of the page is at its top, or the page at its end. */
    private void comeInto(Node part) {
        double room = page.getContent().getLayoutBounds().getHeight();
        double hidden = room - page.getViewportBounds().getHeight();
        double below = part.getBoundsInParent().getMaxY() - page.getViewportBounds().getHeight();
        if (hidden > 0 && below > 0) {
            page.setVvalue(Math.min(part.getBoundsInParent().getMinY(), hidden) / hidden);
        }
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }

    private VBox waiting() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("thin");
        Label words = new Label();
        words.textProperty().bind(model.sender().progressProperty());
        words.getStyleClass().add("waiting-words");
        VBox box = new VBox(bar, words);
        box.getStyleClass().add("waiting");
        box.setMaxHeight(USE_PREF_SIZE);
        box.setVisible(false);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        return Access.named(box, "An exchange is under way");
    }

    private void showRunning(boolean running) {
        if (!running) {
            waiting.setVisible(false);
            page.setOpacity(1);
            return;
        }
        PauseTransition patience = new PauseTransition(Duration.millis(300));
        patience.setOnFinished(_ -> {
            boolean still = model.sender().runningProperty().get();
            waiting.setVisible(still);
            page.setOpacity(still ? 0.5 : 1);
        });
        patience.play();
    }

    private void show(Optional<Answer> answer) {
        empty.setVisible(answer.isEmpty());
        page.setVisible(answer.isPresent());
        answer.ifPresent(this::fill);
    }

    private void fill(Answer answer) {
        boolean focused = hasFocus();
        ExplanationCard card = new ExplanationCard(answer, this);
        cardPlace.getChildren().setAll(card);
        if (focused) {
            card.requestFocus();
        }
        body.show(answer.exchange());
        fields.show(answer.exchange().response(), answer.notes());
        wire.show(answer);
        checks.show(answer.explanation().findings());
        timing.show(answer.exchange());
        showTls(answer.exchange());
        showHops();
        headersTab.setText(counted("Headers", fields.count()));
        checksTab.setText(counted("Checks", answer.explanation().findings().size()));
        page.setVvalue(0);
    }

    /** Has its tab only where there was TLS. */
    private void showTls(Exchange exchange) {
        TlsInfo seen = exchange.tls();
        if (seen == null) {
            tabs.getTabs().remove(tlsTab);
            return;
        }
        tls.show(exchange, seen);
        if (!tabs.getTabs().contains(tlsTab)) {
            tabs.getTabs().add(tlsTab);
        }
    }

    /** Has its tab only where there were hops. */
    private void showHops() {
        hops.show();
        hopsTab.setText(counted("Hops", hops.count()));
        if (hops.count() == 0) {
            tabs.getTabs().remove(hopsTab);
        } else if (!tabs.getTabs().contains(hopsTab)) {
            tabs.getTabs().add(hopsTab);
        }
    }

    private boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    private static String counted(String word, int count) {
        return count == 0 ? word : word + " " + count;
    }

    private void reveal(Evidence evidence) {
        tabs.getSelectionModel().select(wireTab);
        wire.mark(evidence);
        page.setVvalue(1);
    }

    @Override
    public void mark(Evidence evidence) {
        model.upshot().markedProperty().set(Optional.of(evidence));
    }

    @Override
    public void apply(Remedy remedy) {
        model.applyRemedy(remedy);
    }

    @Override
    public void askAgain() {
        model.upshot().answerProperty().get().ifPresent(model.sender()::repeat);
    }

    @Override
    public void findCause() {
        model.upshot().answerProperty().get().ifPresent(causes::find);
    }

    @Override
    public void openCode(String key) {
        navigator.openCode(key);
    }

    @Override
    public void showInChoose() {
        model.hops()
                .shownProperty()
                .get()
                .ifPresent(it -> navigator.showInChoose(it.exchange(), it.explanation()));
    }

    @Override
    public void showChecks() {
        tabs.getSelectionModel().select(checksTab);
        page.setVvalue(1);
    }
}
