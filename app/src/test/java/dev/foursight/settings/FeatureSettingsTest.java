package dev.foursight.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeatureSettingsTest {

    @Test
    void aWindowComesBackAsItWas() {
        WindowSettings window =
                new WindowSettings(
                        Optional.of(new WindowSettings.Place(-20, 31.5)),
                        1400,
                        900,
                        true,
                        "Compose",
                        Map.of("codes", 0.25, "compose", 0.5));

        assertThat(WindowSettings.parse(window.text())).isEqualTo(window);
    }

    @Test
    void anEmptyTextIsTheStandardWindow() {
        assertThat(WindowSettings.parse("")).isEqualTo(WindowSettings.STANDARD);
        assertThat(WindowSettings.parse(WindowSettings.STANDARD.text()))
                .isEqualTo(WindowSettings.STANDARD);
    }

    @Test
    void aWindowIsNeverSmallerThanUsable() {
        WindowSettings window = WindowSettings.parse("width=3\nheight=-1\ndivider.codes=7");

        assertThat(window.width()).isEqualTo(900);
        assertThat(window.height()).isEqualTo(600);
        assertThat(window.dividers()).containsEntry("codes", 1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"width=wide", "width=NaN", "divider.codes=", "x=1\ny=\\u00zz"})
    void aDamagedWindowIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WindowSettings.parse(text));
    }

    @Test
    void progressComesBackAsItWas() {
        ExerciseSettings progress = ExerciseSettings.STANDARD.with("range").with("lock");

        assertThat(ExerciseSettings.parse(progress.text())).isEqualTo(progress);
        assertThat(ExerciseSettings.parse("")).isEqualTo(ExerciseSettings.STANDARD);
        assertThat(ExerciseSettings.parse(ExerciseSettings.STANDARD.text()))
                .isEqualTo(ExerciseSettings.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    void aThemeComesBackAsItWas(ThemeSettings.Choice choice) {
        ThemeSettings theme = new ThemeSettings(choice);

        assertThat(ThemeSettings.parse(theme.text())).isEqualTo(theme);
    }

    @Test
    void theTableComesBackAsItWas() {
        CodesSettings codes =
                new CodesSettings(
                        List.of(
                                new CodesSettings.Column("name", 180, true),
                                new CodesSettings.Column("code", 60.5, false)),
                        "code",
                        true);

        assertThat(CodesSettings.parse(codes.text())).isEqualTo(codes);
        assertThat(CodesSettings.parse("")).isEqualTo(CodesSettings.STANDARD);
    }

    @Test
    void equalSettingsHaveEqualTexts() {
        assertThat(ThemeSettings.STANDARD.text()).isEqualTo("theme=system\n");
    }
}
