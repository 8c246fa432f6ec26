package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.HeaderLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftSecretsTest {

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
                        Map.of(
                                "text", "a\nPassword: s3cret\nb",
                                "row.0.name", "api_key",
                                "row.0.value", "s3cret",
                                "row.1.name", "plain",
                                "row.1.value", "kept"),
                        Map.of("proxy.password", "s3cret", "proxy.user", "me"),
                        Map.of("token", "s3cret", "scheme", "BEARER"),
                        List.of(
                                new CraftUse("credentials", Map.of("", "me", "password", "s3cret")),
                                CraftUse.of("raw-line", "Cookie: a=s3cret")));

        String written = ComposeDraftText.write(DraftSecrets.masked(draft));

        assertThat(written).doesNotContain("s3cret");
        SavedDraft back = ComposeDraftText.read(written);
        assertThat(back.url()).isEqualTo("http://127.0.0.1/a@b");
        assertThat(back.headers())
                .containsExactly(
                        new HeaderLine("Authorization", ": ", "Bearer <masked>", false),
                        HeaderLine.of("X-Plain", "kept"));
        assertThat(DraftSecrets.reminder(back))
                .endsWith(
                        "again of: Authorization, the body, the craft credentials, the craft raw-line.");
        assertThat(back.body())
                .containsEntry("text", "a\nPassword: <masked>\nb")
                .containsEntry("row.0.value", "<masked>")
                .containsEntry("row.1.value", "kept");
        assertThat(back.crafts().getFirst().arguments())
                .containsExactlyInAnyOrderEntriesOf(Map.of("", "me", "password", "<masked>"));
        assertThat(back.connection()).containsExactly(Map.entry("proxy.user", "me"));
        assertThat(back.auth()).containsExactly(Map.entry("scheme", "BEARER"));
    }
}
