package dev.foursight.probe.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseReport.End;
import dev.foursight.probe.report.CauseWords;
import dev.foursight.probe.report.Effect;
import org.junit.jupiter.api.Test;

class CauseFinderTest {

    private static String decisive(CauseReport report) {
        return report.decisive().map(Attempt::title).orElse("nothing");
    }

    @Test
    void namesTheOneFieldAmongMany() {
        Search search = new Search(Search.refusing("X-Seven", 400));

        CauseReport report =
                search.of(
                        Search.get(
                                Search.HOST,
                                "X-One: 1",
                                "X-Two: 2",
                                "X-Three: 3",
                                "X-Four: 4",
                                "X-Five: 5",
                                "X-Six: 6",
                                "X-Seven: 7",
                                "X-Eight: 8",
                                "X-Nine: 9",
                                "X-Ten: 10"));

        assertThat(report.end()).isEqualTo(End.FOUND);
        assertThat(decisive(report)).isEqualTo("without X-Seven");
        assertThat(report.decisive().orElseThrow().answer()).isEqualTo("200");
        assertThat(report.original().answer()).isEqualTo("400");
        assertThat(report.decisive().orElseThrow().exchange()).isNotNull();
        assertThat(CauseWords.sentence(report)).contains("gets 200 instead of 400");
    }

    @Test
    void findsTwoFaultsThatMustBothGo() {
        Search search =
                new Search(request ->
                        request.fields().has("X-Two") || request.fields().has("X-Four")
                                ? "400"
                                : "200");

        CauseReport report =
                search.of(
                        Search.get(Search.HOST, "X-One: 1", "X-Two: 2", "X-Three: 3", "X-Four: 4"));

        assertThat(report.decisive().orElseThrow().changes())
                .containsExactlyInAnyOrder("without X-Two", "without X-Four");
        assertThat(CauseWords.sentence(report)).contains("None of these changes is enough");
    }

    @Test
    void namesTheFaultBehindTheFirst() {
        Search search = new Search(request -> request.fields().has("X-Two") ? "400" : "404");

        CauseReport report =
                search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2", "X-Three: 3"));

        assertThat(decisive(report)).isEqualTo("without X-Two");
        assertThat(report.decisive().orElseThrow().effect()).isEqualTo(Effect.REFUSED_OTHERWISE);
        assertThat(CauseWords.sentence(report)).contains("404 instead of 400");
    }

    @Test
    void prefersAnAcceptanceToAnotherRefusal() {
        Search search =
                new Search(request ->
                        !request.fields().has("Authorization")
                                ? "401"
                                : request.fields().has("X-Two") ? "403" : "200");

        CauseReport report =
                search.of(
                        Search.get(Search.HOST, "Authorization: Bearer a", "X-One: 1", "X-Two: 2"));

        assertThat(decisive(report)).isEqualTo("without X-Two");
    }

    @Test
    void aCraftIsOneChange() {
        Search search = new Search(Search.refusing("X-Many-1", 431));
        search.consented = true;

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1"), "many-headers=20");

        assertThat(decisive(report)).startsWith("without the craft many-headers");
        assertThat(report.decisive().orElseThrow().composed().crafts()).isEmpty();
    }

    @Test
    void aSmallerChangeToTheSamePartIsPreferred() {
        Search search =
                new Search(request ->
                        request.fields().value("X-Big").filter(it -> it.length() > 5000).isPresent()
                                ? "400"
                                : "200");

        CauseReport report =
                search.of(Search.get(Search.HOST, "X-One: 1", "X-Big: " + "a".repeat(9000)));

        assertThat(decisive(report)).isEqualTo("with X-Big cut to 4096 characters");
    }

    @Test
    void aParameterAndACookieAreParts() {
        Search search =
                new Search(request ->
                        request.target().contains("q=%3Cscript")
                                        || request.fields()
                                                .value("Cookie")
                                                .orElse("")
                                                .contains("b=")
                                ? "403"
                                : "200");

        CauseReport report =
                search.of(
                        Search.get(
                                "http://server.example/a?x=1&q=%3Cscript&y=2",
                                "Cookie: a=1; b=2; c=3"));

        assertThat(report.decisive().orElseThrow().changes())
                .containsExactlyInAnyOrder("without the parameter q", "without the cookie b");
        Draft mended = report.decisive().orElseThrow().composed().draft();
        assertThat(mended.target()).isEqualTo("/a?x=1&y=2");
        assertThat(mended.headers().getFirst().value()).isEqualTo("a=1; c=3");
    }

    @Test
    void anotherPathIsTriedOnlyWhereNothingElseHelps() {
        Search search = new Search(request -> request.path().equals("/") ? "200" : "403");

        CauseReport report = search.of(Search.get("http://server.example/.git", "X-One: 1"));

        assertThat(decisive(report)).isEqualTo("with the path / (another resource)");
    }

    @Test
    void saysThatTheServerDecidesByItself() {
        Search search = new Search(request -> "403");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2"));

        assertThat(report.end()).isEqualTo(End.NOTHING_CHANGES_IT);
        assertThat(report.decisive()).isEmpty();
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        Search search =
                new Search(request ->
                        request.fields().has("X-Two")
                                ? "400"
                                : "302\nLocation: http://other.example/");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2"));

        assertThat(report.decisive().orElseThrow().effect()).isEqualTo(Effect.REDIRECTED);
        assertThat(search.server.requests)
                .allMatch(request -> request.draft().endpoint().host().equals("server.example"));
    }

    @Test
    void aSilentCloseHasACauseToo() {
        Search search = new Search(request -> request.fields().has("X-Two") ? "" : "200");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2"));

        assertThat(decisive(report)).isEqualTo("without X-Two");
        assertThat(CauseWords.sentence(report)).contains("no answer (connection closed)");
    }

    @Test
    void looksForNoCauseOfAnAcceptance() {
        Search search = new Search(request -> "204");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1"));

        assertThat(report.end()).isEqualTo(End.NOT_REFUSED);
        assertThat(report.requests()).isEqualTo(1);
    }

    @Test
    void exactBytesAreTakenApartToo() {
        Search search = new Search(request -> request.fields().has("X-Two") ? "400" : "200");
        Draft raw =
                Search.get(Search.HOST)
                        .withRaw(
                                Bytes.ofLatin1(
                                        "GET /a?b=1 HTTP/1.1\r\nHost: server.example\r\nX-One: 1\r\nX-Two: 2\r\nX-Three: 3\r\n\r\n"));

        CauseReport report = search.of(raw);

        assertThat(decisive(report)).isEqualTo("without X-Two");
        assertThat(report.decisive().orElseThrow().composed().draft().raw().bytes().latin1())
                .isEqualTo(
                        "GET /a?b=1 HTTP/1.1\r\nHost: server.example\r\nX-One: 1\r\nX-Three: 3\r\n\r\n");
    }
}
