package dev.foursight.ui.compose.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Verbatim;
import java.time.Duration;
import javafx.scene.control.IndexRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BytesEditorTest {

    private static final String HEAD = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

    private final BytesEditor editor = new BytesEditor(new Detached());

    @BeforeEach
    void compose() {
        editor.compose(Verbatim.of(Bytes.ofUtf8(HEAD)), Following.NOTHING);
    }

    private String bytes() {
        return editor.all().bytes().latin1();
    }

    private String text() {
        return editor.shownProperty().get().text();
    }

    @Test
    void bytesThatFilesFollowAreNotEdited() {
        editor.compose(Verbatim.of(Bytes.ofUtf8(HEAD)), new Following(70_000, "/x.bin"));
        assertThat(editor.followingProperty().get().sentence())
                .contains("/x.bin", "cannot be edited here");
        editor.type("GETX / HTTP/1.1␍␊\nHost: h␍␊\n␍␊\n", 4);
        editor.append(Bytes.ofUtf8("x"));
        editor.repeat(new IndexRange(0, 0), 2);

        assertThat(editor.detached().is()).isFalse();
        assertThat(editor.problemProperty().get()).contains("/x.bin");
        compose();
        editor.append(Bytes.ofUtf8("x"));
        assertThat(editor.detached().is()).isTrue();
        assertThat(editor.problemProperty().get()).isEmpty();
    }

    @Test
    void anEditDetachesAndHexFollows() {
        assertThat(text()).isEqualTo("GET / HTTP/1.1␍␊\nHost: h␍␊\n␍␊\n");
        int caret = editor.type("GETX / HTTP/1.1␍␊\nHost: h␍␊\n␍␊\n", 4);

        assertThat(caret).isEqualTo(4);
        assertThat(editor.detached().is()).isTrue();
        assertThat(bytes()).startsWith("GETX /");
        editor.write(new HexNotation());
        assertThat(text()).startsWith("47 45 54 58 20 2F 20");

        editor.type(text().replaceFirst("58", "5900"), 0);
        editor.write(new TextNotation());
        assertThat(text()).startsWith("GETY␀ / ");
    }

    @Test
    void halfAByteChangesNothing() {
        editor.write(new HexNotation());
        int caret = editor.type("4", 1);

        assertThat(caret).isEqualTo(1);
        assertThat(editor.problemProperty().get()).isNotEmpty();
        assertThat(editor.detached().is()).isFalse();
        editor.type("41", 2);
        assertThat(bytes()).isEqualTo("A");
        assertThat(editor.problemProperty().get()).isEmpty();
    }

    @Test
    void enterIsOneLineEnd() {
        int caret = editor.type("GET / HTTP/1.1␍␊\n\nHost: h␍␊\n␍␊\n", 18);

        assertThat(bytes()).isEqualTo("GET / HTTP/1.1\r\n\r\nHost: h\r\n\r\n");
        assertThat(caret).isEqualTo("GET / HTTP/1.1␍␊\n␍␊\n".length());
    }

    @Test
    void actsStandAmongTheBytes() {
        editor.insert(new Act.Pause(Duration.ofMillis(500)), 3);
        editor.insert(new Act.HalfClose(), text().length());

        assertThat(text()).startsWith("GET⟪pause 500 ms⟫ /").endsWith("␍␊\n⟪half-close⟫");
        assertThat(bytes()).isEqualTo(HEAD);
        editor.type(text().replace("500", "50"), 0);
        assertThat(editor.all().acts().getFirst().act())
                .isEqualTo(new Act.Pause(Duration.ofMillis(50)));
    }

    @Test
    void aSelectionIsRepeatedAndARequestAppended() {
        editor.repeat(new IndexRange(17, 27), 3);
        assertThat(bytes()).isEqualTo("GET / HTTP/1.1\r\n" + "Host: h\r\n".repeat(3) + "\r\n");

        editor.append(Bytes.ofUtf8(HEAD));
        assertThat(bytes()).endsWith("\r\n\r\n" + HEAD);

        editor.repeat(new IndexRange(0, 0), 1_000_000);
        assertThat(editor.problemProperty().get()).contains("8 MB");
    }

    @Test
    void undoGoesBackToWhatWasComposed() {
        String first = text();
        type("a");
        type("ab");
        type("abc");
        editor.insert(new Act.Reset(), 0);

        editor.detached().undo();
        assertThat(text()).isEqualTo("abc" + first);
        editor.detached().undo();
        assertThat(editor.detached().is()).isFalse();
        assertThat(text()).isEqualTo(first);
        assertThat(editor.detached().undoableProperty().get()).isFalse();
        editor.detached().redo();
        assertThat(text()).isEqualTo("abc" + first);

        editor.detached().discard();
        assertThat(text()).isEqualTo(first);
        editor.detached().undo();
        assertThat(text()).isEqualTo("abc" + first);
    }

    private void type(String typed) {
        String rest = text().substring(typed.length() - 1);
        editor.type(typed + rest, typed.length());
    }

    @Test
    void aLongRequestIsShownInParts() {
        String line = "X: " + "y".repeat(95) + "\r\n";
        editor.compose(Verbatim.of(Bytes.ofUtf8(line.repeat(10_500))), Following.NOTHING);

        assertThat(editor.to()).isBetween(BytesEditor.PART - 100, BytesEditor.PART);
        assertThat(text()).endsWith("␍␊\n");
        editor.turn(true);
        assertThat(text()).startsWith("X: y");
        String before = bytes();
        editor.type("Z" + text(), 1);
        assertThat(bytes())
                .hasSize(before.length() + 1)
                .satisfies(now -> assertThat(now.indexOf("\r\nZX: y")).isGreaterThan(16_000));

        editor.turnTo(editor.all().units());
        assertThat(editor.to()).isEqualTo(editor.all().units());
        assertThat(editor.characters(0, 5)).isEmpty();
        editor.turnTo(0);
        assertThat(editor.characters(0, 5)).contains(new IndexRange(0, 5));

        int parts = 0;
        int end = 0;
        for (editor.turnTo(0); editor.to() < editor.all().units(); editor.turn(true)) {
            assertThat(editor.from()).isEqualTo(end);
            end = editor.to();
            parts++;
        }
        assertThat(parts).isBetween(50, 80);
    }
}
