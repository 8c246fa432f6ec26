package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.HeaderLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SavedDraftTest {

    @Test
    void noSecretIsWrittenToTheDisk() {
        SavedDraft draft =
                new SavedDraft(
                        "GET",
                        "http://me:s3cret@127.0.0.1/a@b",
                        "HTTP/1.1",
                        List.of(
                                HeaderLine.of("Authorization", "Bearer s3cret"),
                                HeaderLine.of("X-Plain", "kept")),
                        Set.of(),
                        Map.of(),
                        Map.of("proxy.password", "s3cret", "proxy.user", "me"),
                        Map.of("token", "s3cret", "scheme", "BEARER"),
                        List.of());

        String written = ComposeDraftText.write(draft.withoutSecrets());

        assertThat(written).doesNotContain("s3cret");
        SavedDraft back = ComposeDraftText.read(written);
        assertThat(back.url()).isEqualTo("http://127.0.0.1/a@b");
        assertThat(back.headers())
                .containsExactly(
                        new HeaderLine("Authorization", ": ", "Bearer <masked>", false),
                        HeaderLine.of("X-Plain", "kept"));
        assertThat(back.reminder()).endsWith("again of: Authorization.");
        assertThat(back.connection()).containsExactly(Map.entry("proxy.user", "me"));
        assertThat(back.auth()).containsExactly(Map.entry("scheme", "BEARER"));
    }
}
