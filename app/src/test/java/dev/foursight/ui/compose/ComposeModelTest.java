package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Hazard;
import dev.foursight.explain.Remedy;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Outcome;
import dev.foursight.http.TargetUrl;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.InlineBackground;
import dev.foursight.ui.compose.body.BodyMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeModelTest {

    @TempDir Path folder;

    private final FakeTransport transport = new FakeTransport();

    private ComposeModel model(Background background) {
        return new ComposeModel(
                Fixtures.crafts(),
                () -> Fixtures.journeys(transport),
                exchange -> Fixtures.plain(exchange.status()),
                Fixtures::notes,
                () -> Fixtures.lint(),
                new Store(folder),
                background,
                Runnable::run,
                () -> "cnonce");
    }

    private ComposeModel model() {
        ComposeModel model = model(new InlineBackground());
        model.form().urlProperty().set("http://127.0.0.1:8080/a");
        return model;
    }

    private static String lastSent(FakeTransport transport) {
        return transport.sent.getLast().bytes().latin1();
    }

    @Test
    void sendsTheDraftWithItsCraftsAndShowsTheAnswer() {
        ComposeModel model = model();
        model.form().methodProperty().set("PUT");
        model.form().headers().rows().add(new HeaderRow(HeaderLine.of("X-A", "1")));
        model.form().headers().rows().add(new HeaderRow(HeaderLine.of("X-A", "2")));
        model.form().headers().rows().add(new HeaderRow(new HeaderLine("X-Off", ": ", "3", false)));
        model.uses().add(CraftUse.of("unsatisfiable-range"));

        model.sender().send();

        assertThat(lastSent(transport))
                .startsWith("PUT /a HTTP/1.1\r\n")
                .contains("X-A: 1\r\nX-A: 2\r\n", "Range: bytes=")
                .doesNotContain("X-Off");
        assertThat(model.upshot().answerProperty().get().orElseThrow().explanation().code())
                .isEqualTo(200);
        assertThat(model.sender().runningProperty().get()).isFalse();
    }

    @Test
    void previewIsWhatWouldBeSent() {
        ComposeModel model = model();
        model.form().body().modeProperty().set(BodyMode.JSON);
        model.form().body().textProperty().set("{}");
        model.form().headers().withheld().add("accept");

        assertThat(model.previewProperty().get().rendered().orElseThrow().bytes().latin1())
                .contains("Content-Type: application/json\r\n", "Content-Length: 2\r\n")
                .endsWith("\r\n\r\n{}")
                .doesNotContain("Accept");
    }

    @Test
    void aBadUrlIsNamedAndNothingIsLost() {
        ComposeModel model = model();
        model.form().urlProperty().set("http://127.0.0.1:70000/");
        model.form().headers().rows().add(new HeaderRow(HeaderLine.of("X-A", "1")));
        SavedDraft before = model.saved();

        model.sender().send();

        assertThat(model.upshot().urlProblemProperty().get()).contains("70000");
        assertThat(model.saved()).isEqualTo(before);
        assertThat(transport.sent).isEmpty();

        model.form().urlProperty().set("http://127.0.0.1:7000/");
        assertThat(model.upshot().urlProblemProperty().get()).isEmpty();
    }

    @Test
    void aCraftThatDoesNotFitIsNamed() {
        ComposeModel model = model();
        model.uses().add(CraftUse.of("huge-header", "lots"));

        model.sender().send();

        assertThat(model.previewProperty().get().sentence()).contains("lots");
        assertThat(transport.sent).isEmpty();
    }

    @Test
    void stopCancelsWhatRuns() {
        HeldBackground background = new HeldBackground("exchange");
        ComposeModel model = model(background);
        model.form().urlProperty().set("http://127.0.0.1/");
        model.sender().send();
        model.sender().send();
        assertThat(background.waiting()).isEqualTo(1);
        assertThat(model.sender().runningProperty().get()).isTrue();
        assertThat(model.sender().progressProperty().get()).contains("127.0.0.1");

        model.sender().stop();
        background.letGo();

        assertThat(model.sender().runningProperty().get()).isFalse();
        assertThat(model.upshot().answerProperty().get().orElseThrow().exchange().outcome().kind())
                .isEqualTo(Outcome.Kind.CANCELLED);
    }

    @Test
    void openingAnotherDraftForgetsWhatRuns() {
        HeldBackground background = new HeldBackground("exchange");
        ComposeModel model = model(background);
        model.form().urlProperty().set("http://127.0.0.1/first");
        model.sender().send();

        model.open(Draft.get(TargetUrl.parse("http://127.0.0.1/second")), List.of());
        model.sender().send();
        background.letGo();

        assertThat(transport.sent).hasSize(1);
        assertThat(lastSent(transport)).startsWith("GET /second ");
    }

    @Test
    void aRemedyIsAppendedAndSent() {
        ComposeModel model = model();
        model.uses().add(CraftUse.of("unsatisfiable-range"));
        CraftUse repair = CraftUse.of("range", "0-4");

        model.applyRemedy(
                new Remedy("range.unsatisfiable", repair, "Ask for the first five bytes"));
        model.applyRemedy(
                new Remedy("range.unsatisfiable", repair, "Ask for the first five bytes"));

        assertThat(model.uses()).containsExactly(CraftUse.of("unsatisfiable-range"), repair);
        assertThat(transport.sent).hasSize(2);
        assertThat(lastSent(transport)).contains("Range: bytes=0-4\r\n");
    }

    @Test
    void consentIsAskedOncePerTarget() {
        ComposeModel model = model();
        model.uses().add(CraftUse.of("huge-header"));
        assertThat(Fixtures.crafts().hazard(model.uses())).isEqualTo(Hazard.LOADS);

        model.sender().send();
        assertThat(transport.sent).as("loopback needs no consent").hasSize(1);

        model.form().urlProperty().set("https://example.org/a");
        model.sender().send();
        assertThat(transport.sent).hasSize(1);
        assertThat(model.sender().consentProperty().get().orElseThrow().sentence())
                .contains("example.org");

        model.sender().refuse();
        assertThat(model.sender().consentProperty().get()).isEmpty();
        model.sender().send();
        model.sender().agree();
        assertThat(transport.sent).hasSize(2);
        model.sender().send();
        assertThat(transport.sent).hasSize(3);

        model.form().urlProperty().set("https://example.org:8443/a");
        model.sender().send();
        assertThat(transport.sent).as("another target is asked about again").hasSize(3);
    }

    @Test
    void theDraftSurvivesARestart() {
        ComposeModel model = model();
        model.form().headers().rows().add(new HeaderRow(HeaderLine.of("X-A", "1")));
        model.uses().add(CraftUse.of("huge-header", "16k"));

        assertThat(model(new InlineBackground()).saved()).isEqualTo(model.saved());
    }

    @Test
    void manyChangesLeadToOneMoreRendering() {
        HeldBackground background = new HeldBackground("render");
        ComposeModel model = model(background);
        model.form().urlProperty().set("http://127.0.0.1/a");
        model.form().urlProperty().set("http://127.0.0.1/b");
        assertThat(background.waiting()).isEqualTo(1);

        background.letGo();
        assertThat(background.waiting()).isEqualTo(1);
        background.letGo();

        assertThat(background.waiting()).isZero();
        assertThat(model.previewProperty().get().rendered().orElseThrow().draft().target())
                .isEqualTo("/b");
    }

    @Test
    void whatWasClearedOrReplacedComesBack() {
        ComposeModel model = model();
        SavedDraft before = model.saved();

        model.clear();
        assertThat(model.saved()).isEqualTo(SavedDraft.EMPTY);

        model.bringBack();
        assertThat(model.saved()).isEqualTo(before);

        model.open(Draft.get(TargetUrl.parse("http://127.0.0.1/other")), List.of());
        model.bringBack();
        assertThat(model.saved()).isEqualTo(before);
    }

    private static void edit(ComposeModel model, String from, String to) {
        String text = model.editor().shownProperty().get().text();
        assertThat(text).contains(from);
        model.editor().type(text.replace(from, to), 0);
    }

    @Test
    void editedBytesAreSentAsTheyAreWithTheirActs() {
        ComposeModel model = model();
        model.uses().add(CraftUse.of("unsatisfiable-range"));
        edit(model, "GET /a", "G\tET⟪pause 1 ms⟫ /a");
        model.form().methodProperty().set("PUT");

        model.sender().send();

        assertThat(lastSent(transport)).startsWith("G\tET /a HTTP/1.1\r\n").contains("Range:");
        assertThat(transport.sent.getLast().steps())
                .extracting(step -> step.getClass().getSimpleName())
                .containsExactly("Send", "Pause", "Send");
        assertThat(model.departures().foundProperty().get())
                .extracting(found -> found.rule().id())
                .contains("separator");
    }

    @Test
    void detachedBytesSurviveARestartAndCanBeDiscarded() {
        edit(model(), "GET /a", "GET /\\xff⟪reset⟫");

        ComposeModel again = model(new InlineBackground());
        assertThat(again.editor().detached().is()).isTrue();
        again.sender().send();
        assertThat(lastSent(transport)).isEqualTo("GET /\u00ff");

        again.editor().detached().discard();
        again.sender().send();
        assertThat(lastSent(transport)).startsWith("GET /a HTTP/1.1");
        assertThat(model(new InlineBackground()).editor().detached().is()).isFalse();
    }

    @Test
    void noSecretOfDetachedBytesIsWrittenToTheDisk() {
        edit(model(), "␍␊\nHost", "␍␊\nAuthorization: Bearer s3cret␍␊\nCookie: a=s3cret␍␊\nHost");

        ComposeModel again = model(new InlineBackground());

        assertThat(again.editor().shownProperty().get().text())
                .contains("␍␊\nAuthorization: Bearer <masked>␍␊\nCookie: a=<masked>␍␊\nHost")
                .doesNotContain("s3cret");
        assertThat(again.upshot().remarkProperty().get()).contains("not written to the disk");
    }

    @Test
    void bytesAreReadBackAndWhatIsLostIsSaid() {
        ComposeModel model = model();
        edit(model, "GET /a HTTP/1.1␍␊\n", "␍␊\nPUT /b HTTP/1.1␊\nX : 1␍␊\n⟪pause 5 ms⟫");
        model.reread();

        assertThat(model.editor().detached().is()).isFalse();
        assertThat(model.form().methodProperty().get()).isEqualTo("PUT");
        assertThat(model.form().urlProperty().get()).isEqualTo("http://127.0.0.1:8080/b");
        assertThat(model.form().headers().lines()).contains(new HeaderLine("X", " : ", "1", true));
        assertThat(model.upshot().remarkProperty().get())
                .contains("empty lines before", "line ends other than CR LF", "pauses");

        model.bringBack();
        assertThat(model.editor().detached().is()).isTrue();
        assertThat(model.editor().all().acts()).hasSize(1);
    }

    @Test
    void anotherRequestIsNotDetached() {
        ComposeModel model = model();
        edit(model, "GET", "GOT");
        model.open(Draft.get(TargetUrl.parse("http://127.0.0.1:1/b")), List.of());

        assertThat(model.editor().detached().is()).isFalse();
        assertThat(model.editor().all().bytes().latin1()).startsWith("GET /b HTTP/1.1\r\n");
        assertThat(model.editor().detached().undoableProperty().get()).isFalse();
    }
}
