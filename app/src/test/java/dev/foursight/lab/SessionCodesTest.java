package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of logins and sessions that are missing or have ended. */
class SessionCodesTest extends LabTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private static String cookie(Answer answer) {
        return "Cookie: " + answer.field("Set-Cookie").split(";")[0];
    }

    private static String token(Answer form) {
        return form.content().replaceFirst("(?s).*name=\"_token\" value=\"([^\"]+)\".*", "$1");
    }

    private int post(String content, String... lines) {
        return client.send("POST", "/profile", content, lines).status();
    }

    @Test
    void savesAFormWithItsTokenAndCookie() {
        Answer form = client.get("/profile");
        String content = "name=Anna&_token=" + token(form);
        assertThat(post(content, FORM, cookie(form))).isEqualTo(200);
        assertThat(post("name=Anna", FORM, cookie(form), "X-CSRF-TOKEN: " + token(form)))
                .isEqualTo(200);
        assertThat(post(content, FORM)).isEqualTo(419);
        assertThat(post("name=Anna", FORM, cookie(form))).isEqualTo(419);
        assertThat(post(content, FORM, cookie(client.get("/profile")))).isEqualTo(419);
        Answer again = client.get("/profile", cookie(form));
        assertThat(post("_token=" + token(again), FORM, cookie(form))).isEqualTo(200);
        pass(121);
        assertThat(post(content, FORM, cookie(form))).isEqualTo(419);
    }

    @Test
    void saysPageExpiredInTheFormAsked() {
        Answer json = client.send("POST", "/profile", "a=b", FORM, "Accept: application/json");
        assertThat(json.content()).startsWith("{\"message\":\"CSRF token mismatch.\"");
        Answer html = client.send("POST", "/profile", "a=b", FORM);
        assertThat(html.content()).contains("<title>Page Expired</title>");
    }

    @Test
    void tellsAnOldLoginFromNone() {
        assertThat(client.get("/account").status()).isEqualTo(403);
        assertThat(client.get("/account", "Cookie: session=made-up").status()).isEqualTo(403);
        String cookie = cookie(client.send("POST", "/account", ""));
        assertThat(client.get("/account", cookie).status()).isEqualTo(200);
        pass(61);
        assertThat(client.get("/account", cookie).status()).isEqualTo(419);
    }

    @Test
    void sendsBrowsersToTheFormAndProgramsAway() {
        Answer page = client.get("/exchange/anna/");
        assertThat(page.status()).isEqualTo(302);
        assertThat(client.get(page.field("Location")).content()).contains("owaauth.dll");
        Answer program = client.send("PROPFIND", "/exchange/anna/", "", "Depth: 0");
        assertThat(program.status()).isEqualTo(440);
        assertThat(program.field("WWW-Authenticate")).isNull();
        String logon = "/owa/auth/owaauth.dll";
        assertThat(client.send("POST", logon, "username=anna&password=x").field("Set-Cookie"))
                .isNull();
        String cookie = cookie(client.send("POST", logon, "username=anna&password=lab"));
        assertThat(client.get("/exchange/anna/", cookie).status()).isEqualTo(200);
        assertThat(client.send("PROPFIND", "/exchange/anna/", "", cookie).status()).isEqualTo(200);
        pass(61);
        assertThat(client.get("/exchange/anna/", cookie).status()).isEqualTo(440);
    }

    private static final String SYNC = "/Microsoft-Server-ActiveSync?Cmd=Sync&User=";

    @Test
    void syncsADeviceWithThePolicy() {
        String device = "/Microsoft-Server-ActiveSync?User=anna&Cmd=";
        assertThat(client.send("POST", device + "FolderSync", "").status()).isEqualTo(449);
        String content = client.send("POST", device + "Provision", "").content();
        String key = content.strip().replaceFirst(".* ", "X-MS-PolicyKey: ");
        assertThat(client.send("POST", device + "FolderSync", "", key).status()).isEqualTo(200);
        assertThat(client.send("POST", device + "FolderSync", "", key + "0").status())
                .isEqualTo(449);
    }

    @Test
    void answersAtTheNewPlaceOfAMailbox() {
        String url = client.send("POST", SYNC + "bert", "").field("X-MS-Location");
        assertThat(url).startsWith("http://" + client.lab().authority() + "/moved/");
        assertThat(client.send("POST", url, "").status()).isEqualTo(200);
    }

    @Test
    void syncsAfterTheChangeOfAnOldPassword() {
        Answer expired = client.send("POST", SYNC + "dora", "");
        assertThat(expired.status()).isEqualTo(457);
        client.send("POST", expired.field("X-MS-Credential-Service-Url"), "");
        assertThat(client.send("POST", SYNC + "dora", "").status()).isEqualTo(200);
        pass(60);
        assertThat(client.send("POST", SYNC + "dora", "").status()).isEqualTo(457);
    }

    @ParameterizedTest
    @CsvSource({"carla, 456", "emil, 403"})
    void keepsSomeUsersOut(String user, int status) {
        assertThat(client.send("POST", SYNC + user, "").status()).isEqualTo(status);
    }
}
