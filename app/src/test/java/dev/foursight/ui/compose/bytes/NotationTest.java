package dev.foursight.ui.compose.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Verbatim;
import dev.foursight.http.Verbatim.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NotationTest {

    private static final List<String> PIECES =
            List.of(
                    "a", "\r\n", "\n", "\r", "\t", "\0", "\u007f", "\u00a0", "é", "→", "😀", "␍",
                    "⟪", "⟫", "⟪reset⟫", "\\", "\\x41", "x4", "\u202e", "⍽", " ");

    private final Notation text = new TextNotation();
    private final Notation hex = new HexNotation();

    @Test
    void whatCannotBeSeenHasASign() {
        Verbatim all =
                new Verbatim(
                        Bytes.ofLatin1("A\t\0\u00c2\u00a0\u00ff\\x41é\r\nB"),
                        List.of(new Placed(1, new Act.Pause(Duration.ofMillis(50)))));

        assertThat(text.show(all).text()).isEqualTo("A⟪pause 50 ms⟫␉␀⍽\\xFF\\x5Cx41\\xE9␍␊\nB");
        assertThat(hex.show(Verbatim.of(Bytes.ofUtf8("0123456789abcdefG"))).text())
                .isEqualTo("30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66\n47 ");
    }

    @Test
    void bothNotationsLoseNothing() {
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            Verbatim units = units(random);
            for (Notation notation : List.of(text, hex)) {
                Shown shown = notation.show(units);
                assertThat(notation.read(shown.text())).contains(units);
                for (int unit = 0; unit <= units.units(); unit++) {
                    int back = shown.unitAt(shown.characterOf(unit));
                    assertThat(shown.characterOf(back)).isEqualTo(shown.characterOf(unit));
                }
            }
        }
    }

    private static Verbatim units(Random random) {
        StringBuilder content = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            content.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = Bytes.ofUtf8(content.toString()).toArray();
        if (bytes.length > 0 && random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        List<Placed> acts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Act act = random.nextBoolean() ? new Act.Reset() : new Act.Pause(Duration.ofMillis(i));
            acts.add(new Placed(random.nextInt(bytes.length + 1), act));
        }
        return new Verbatim(Bytes.of(bytes), acts);
    }

    @Test
    void whatIsTypedStandsForItsBytes() {
        assertThat(text.read("a\n\\xff⟪half-close⟫⟪nap⟫"))
                .contains(
                        new Verbatim(
                                Bytes.ofLatin1("a\r\n\u00ff").plus(Bytes.ofUtf8("⟪nap⟫")),
                                List.of(new Placed(4, new Act.HalfClose()))));
        assertThat(hex.read("4 1\n42")).contains(Verbatim.of(Bytes.ofUtf8("AB")));
        assertThat(hex.read("4")).isEmpty();
        assertThat(hex.read("zz")).isEmpty();
    }
}
