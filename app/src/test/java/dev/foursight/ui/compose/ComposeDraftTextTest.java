package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.HeaderLine;
import dev.foursight.ui.common.InlineBackground;
import dev.foursight.ui.compose.body.BodyMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeDraftTextTest {

    private static final SavedDraft FULL =
            new SavedDraft(
                    "GE(T",
                    "not a url at \u0000 all = # !",
                    "HTTP/1.1\r\nX: y",
                    List.of(
                            HeaderLine.of("Range", "bytes=0-1"),
                            new HeaderLine("Range", " : ", "  Grüße 😀\t", false),
                            HeaderLine.of("", "")),
                    Set.of("host", "accept"),
                    Map.of(
                            "mode",
                            "JSON",
                            "framing",
                            "CHUNKED",
                            "text",
                            "{\"a\": \"\\u0041\"}\n\\"),
                    Map.of("proxy.host", "p=1"),
                    Map.of("user", "me"),
                    List.of(
                            CraftUse.of("huge-header", "16k"),
                            new CraftUse("set-field", Map.of("name", "A=b.c", "value", "")),
                            CraftUse.of("missing-host")));

    @Test
    void aDraftComesBackAsItWas() {
        assertThat(ComposeDraftText.read(ComposeDraftText.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void theEmptyDraftComesBackAsItWas() {
        assertThat(ComposeDraftText.read(ComposeDraftText.write(SavedDraft.EMPTY)))
                .isEqualTo(SavedDraft.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\uZZZZ", "\u0000\u0001", "body.mode=FAX\nbody.framing="})
    void whatCannotBeReadTakesItsStandardValue(String damaged) {
        DraftForm form = new DraftForm(new InlineBackground(), () -> "cnonce");

        form.show(ComposeDraftText.read(damaged));

        assertThat(form.body().modeProperty().get()).isEqualTo(BodyMode.NONE);
        assertThat(form.methodProperty().get()).isEqualTo("GET");
    }
}
