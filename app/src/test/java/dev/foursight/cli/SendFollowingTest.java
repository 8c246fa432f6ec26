package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.Services;
import dev.foursight.http.Draft;
import dev.foursight.http.Following;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Login;
import dev.foursight.lab.Ports;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SendFollowingTest {

    private static final String URL = "http://example.test/";

    private final Shell shell = new Shell();

    private Draft sent(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "send";
        all[1] = URL;
        System.arraycopy(options, 0, all, 2, options.length);
        assertThat(shell.run(all)).as(shell.err()).isZero();
        return shell.rooms.sent.getLast().draft();
    }

    private static Following following(Draft draft) {
        return draft.connection().following();
    }

    @Test
    void nothingIsFollowedUnasked() {
        assertThat(following(sent())).isEqualTo(Following.NOTHING);
    }

    @Test
    void redirectsAndCookiesAreChosen() {
        assertThat(following(sent("--follow"))).isEqualTo(new Following(10, false, null));
        assertThat(following(sent("--follow", "--max-hops", "3", "--cookies")))
                .isEqualTo(new Following(3, true, null));
    }

    @Test
    void basicAndBearerGoOutAtOnce() {
        assertThat(sent("-u", "Aladdin:open sesame").headers())
                .containsExactly(
                        HeaderLine.of("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
        assertThat(sent("--bearer", "abc").headers())
                .containsExactly(HeaderLine.of("Authorization", "Bearer abc"));
    }

    @Test
    void digestWaitsForItsChallenge() {
        Draft draft = sent("-u", "me:a:b", "--auth", "digest");
        assertThat(draft.headers()).isEmpty();
        assertThat(following(draft).digest()).isEqualTo(new Login("me", "a:b"));
    }

    @Test
    void versionsOfTlsAreChosen() {
        assertThat(sent("--tls", "1.2").connection().tls().versions()).isEqualTo(Set.of("TLSv1.2"));
        assertThat(sent("--tls", "1.2-1.3,1.2").connection().tls().versions())
                .isEqualTo(Set.of("TLSv1.2", "TLSv1.3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --max-hops 3                    | needs --follow
                    --follow --max-hops 0           | from 1 to 50
                    --follow --max-hops 51          | from 1 to 50
                    --auth ntlm -u a:b              | basic, digest or bearer
                    --auth digest                   | -u USER:PASSWORD
                    --auth bearer                   | --bearer TOKEN
                    --bearer=                       | empty token
                    -H=                             | got nothing
                    -u secret                       | with a colon between them
                    -u a:secret --bearer secret     | Leave one of them
                    -u a:secret -H Authorization:x  | already
                    --tls 1.4                       | names no versions
                    --tls 1.3-1.2                   | names no versions
                    --tls ,                         | names no versions
                    """)
    void whatCannotBeUsedIsOneSentenceAndNothingIsSent(String options, String part) {
        assertThat(shell.run(("send " + URL + " " + options).split(" "))).isEqualTo(2);
        assertThat(shell.err().strip()).contains(part).endsWith(".").doesNotContain("\n", "secret");
        assertThat(shell.rooms.sent).isEmpty();
    }

    /** The lab's Digest is not made of the client's: each checks the other. */
    @Test
    void theLabAcceptsTheAnswerToItsChallenge() {
        try (Services services = new Services()) {
            int port = services.lab().start(Ports.ANY).plain().port();
            String url = "http://127.0.0.1:" + port + "/digest";
            int status =
                    shell.runIn(
                            services, "send", url, "-u", "lab:lab", "--auth", "digest", "--json");
            assertThat(status).as(shell.err()).isZero();
            JsonNode journey = JsonMapper.shared().readTree(shell.out());
            assertThat(journey.path("response").path("status").intValue()).isEqualTo(200);
            assertThat(journey.path("stop").isNull()).isTrue();
            JsonNode hop = journey.path("hops").path(0);
            assertThat(hop.path("response").path("status").intValue()).isEqualTo(401);
            assertThat(hop.path("why").stringValue()).isEqualTo("challenge");
            assertThat(hop.path("next").stringValue()).isEqualTo(url);
            assertThat(journey.path("hops").size()).isEqualTo(1);

            Shell again = new Shell();
            assertThat(again.typing(shell.out()).runIn(services, "explain", "-", "--json"))
                    .as(again.err())
                    .isZero();

            Shell wrong = new Shell();
            wrong.runIn(services, "send", url, "-u", "lab:no", "--auth", "digest");
            assertThat(wrong.out())
                    .contains(
                            "1.  GET " + url,
                            "HTTP/1.1 401",
                            "The challenge was answered",
                            "the server refused this user with this password");
        }
    }
}
