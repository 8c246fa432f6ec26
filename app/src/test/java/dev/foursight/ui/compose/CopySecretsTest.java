package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Login;
import dev.foursight.http.Verbatim;
import dev.foursight.http.WireRequest;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.InlineBackground;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No secret, from wherever it comes into a request, leaves by any copy unless it is asked for. */
class CopySecretsTest {

    private static final String SECRET = "s3cret";
    private static final String BASIC =
            new Login("me", SECRET).basic().substring("Basic ".length());

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "http,  HTTP,   BASIC,  false",
        "http,  HTTP,   BEARER, true",
        "https, HTTP,   BASIC,  true",
        "https, SOCKS5, DIGEST, false",
        "http,  SOCKS5, NONE,   false",
        "http,  SOCKS5, NONE,   true"
    })
    void everyCopyMasksEverySecret(String url, String proxy, String auth, boolean detached) {
        WireRequest request = request(url + "://127.0.0.1/a", proxy, auth, detached);

        for (CopyForm form : CopyForm.values()) {
            assertThat(form.write(request, false).text())
                    .as("%s", form)
                    .isNotEmpty()
                    .doesNotContain(SECRET, BASIC);
            assertThat(form.write(request, true).text()).as("%s", form).contains(SECRET);
        }
        assertThat(CopyForm.CURL.write(request, true).text()).contains("-x ");
    }

    private WireRequest request(String url, String proxy, String auth, boolean detached) {
        ComposeModel model = model();
        List<HeaderLine> headers =
                auth.equals("NONE")
                        ? List.of(HeaderLine.of("Authorization", "Bearer " + SECRET))
                        : List.of();
        model.form()
                .show(
                        new SavedDraft(
                                "POST",
                                url,
                                "HTTP/1.1",
                                headers,
                                Set.of(),
                                Map.of("mode", "TEXT", "text", "a\nX-Api-Key: " + SECRET + "\nb"),
                                Map.of(
                                        "proxy.kind", proxy,
                                        "proxy.host", "127.0.0.1",
                                        "proxy.port", "3128",
                                        "proxy.user", "me",
                                        "proxy.password", SECRET),
                                Map.of(
                                        "scheme", auth,
                                        "user", "me",
                                        "password", SECRET,
                                        "token", SECRET),
                                List.of()));
        model.form().headers().rows().add(row("Cookie", "a=" + SECRET + "; b=" + SECRET));
        model.form().headers().rows().add(row("Proxy-Authorization", "Basic " + SECRET));
        model.form().headers().rows().add(row("Referer", "http://me:" + SECRET + "@127.0.0.1/"));
        model.uses().add(use());
        if (detached) {
            Verbatim shown = model.editor().all();
            model.editor().detached().set(shown.plus(Verbatim.of(shown.bytes())));
        }
        return model.previewProperty().get().rendered().orElseThrow();
    }

    private static CraftUse use() {
        return new CraftUse("credentials", Map.of("password", SECRET, "field", "X-Auth-Token"));
    }

    private static HeaderRow row(String name, String value) {
        return new HeaderRow(HeaderLine.of(name, value));
    }

    private ComposeModel model() {
        return new ComposeModel(
                Fixtures.crafts(),
                () -> Fixtures.journeys(new FakeTransport()),
                exchange -> Fixtures.plain(exchange.status()),
                Fixtures::notes,
                Fixtures::lint,
                new Store(folder),
                new InlineBackground(),
                Runnable::run,
                () -> "cnonce");
    }
}
