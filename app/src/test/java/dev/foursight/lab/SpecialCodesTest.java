package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of single RFCs, each with the way out of it. */
class SpecialCodesTest extends LabTest {

    private static final String COMMAND = "Content-Type: application/coffee-pot-command";

    @Test
    void readsTheReportToWhoeverPays() {
        Answer due = client.get("/report");
        assertThat(due.status()).isEqualTo(402);
        assertThat(due.field("Link")).isEqualTo("</till>; rel=\"payment\"");
        assertThat(client.send("POST", "/till", "nothing").status()).isEqualTo(400);
        assertThat(client.send("POST", "/till", "amount=4").content()).contains("paid for: 0");
        assertThat(client.get("/report").status()).isEqualTo(402);
        assertThat(client.send("POST", "/till", "amount=1").content()).contains("paid for: 1");
        assertThat(client.send("HEAD", "/report", "").status()).isEqualTo(200);
        assertThat(client.get("/402/conforming").status()).isEqualTo(200);
        assertThat(client.get("/402/conforming").status()).isEqualTo(402);
    }

    @ParameterizedTest
    @CsvSource({"python-requests/2.32, 418", "Mozilla/5.0, 200", "SomeBot/1, 418"})
    void refusesPrograms(String agent, int status) {
        assertThat(client.get("/catalogue", "User-Agent: " + agent).status()).isEqualTo(status);
    }

    @Test
    void brewsInACoffeePotOnly() {
        Answer teapot = client.send("BREW", "/teapot", "start", COMMAND);
        assertThat(teapot.status()).isEqualTo(418);
        assertThat(teapot.content()).contains("short and stout");
        assertThat(client.get("/teapot").status()).isEqualTo(200);
        String milk = "Accept-Additions: Whole-milk;volume=2, *";
        assertThat(client.send("BREW", "/pot", "start", COMMAND, milk).content())
                .contains("send WHEN");
        assertThat(client.get("/pot").content()).contains("being brewed");
        assertThat(client.send("WHEN", "/pot", "").content()).contains("Enough");
        assertThat(client.send("BREW", "/pot", "stop", COMMAND).status()).isEqualTo(200);
        assertThat(client.get("/pot").content()).contains("cold");
    }

    @Test
    void tellsWhatACoffeePotHas() {
        Answer answer = client.send("BREW", "/pot", "start", COMMAND, "Accept-Additions: Tea");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.content()).contains("Cream, Vanilla, Whisky, Whole-milk");
        assertThat(client.send("PROPFIND", "/pot", "").content()).contains("Whisky");
        assertThat(client.send("BREW", "/pot", "boil", COMMAND).status()).isEqualTo(400);
    }

    @Test
    void answersOnceItKnowsMore() {
        Answer first = client.get("/screen");
        assertThat(first.status()).isEqualTo(449);
        String echo = "Ms-Echo-Reply: " + first.field("Ms-Echo-Request");
        assertThat(client.get("/screen", echo).status()).isEqualTo(449);
        assertThat(client.get("/screen", echo, "Cookie: a=b; width=800").content())
                .contains("800 pixels");
        assertThat(client.get("/screen", echo + "0", "Cookie: width=800").status()).isEqualTo(449);
        pass(301);
        assertThat(client.get("/screen", echo, "Cookie: width=800").status()).isEqualTo(449);
    }

    @Test
    void withholdsOneArticleAndSaysWhoDoes() {
        Answer answer = client.get("/articles/1984");
        assertThat(answer.status()).isEqualTo(451);
        assertThat(answer.field("Link")).isEqualTo("</legal>; rel=\"blocked-by\"");
        assertThat(answer.content()).contains("District Court of Strelsau");
        assertThat(client.get("/articles/1983").status()).isEqualTo(200);
        assertThat(client.get("/legal").content()).contains("made up");
    }
}
