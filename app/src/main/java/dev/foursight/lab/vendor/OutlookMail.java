package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * A mailbox behind the logon form of Outlook Web Access: 440 once the login has ended, and to every
 * method but GET without one.
 */
final class OutlookMail extends Mechanism {

    private static final String MAILBOX = "/exchange/";
    private static final String FORM = "/owa/auth/logon.aspx";
    private static final String LOGON = "/owa/auth/owaauth.dll";
    private static final String COOKIE = "sessionid";

    private final Logins logins;

    OutlookMail(Tools tools) {
        super(tools);
        this.logins = Logins.in(COOKIE, tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario program =
                voice.scenario("440@microsoft")
                        .natural("/exchange/anna/")
                        .method("PROPFIND")
                        .fields("Depth: 0");
        return List.of(
                program,
                voice.scenario("440@microsoft", "trigger.440@microsoft.old")
                        .natural("/exchange/anna/")
                        .fields("Cookie: " + COOKIE + "=" + Logins.OLD),
                program.sloppy(new Fault.OmitContent()),
                program.hostile(new Fault.CloseEarly(24)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of(
                "/440",
                this,
                MAILBOX,
                this,
                FORM,
                (Read) _ -> served(voice.sentence("outlook.form") + "\n"),
                LOGON,
                new Logon());
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST", "PROPFIND", "SEARCH");
    }

    @Override
    public Reply answer(Request request) {
        return switch (logins.standing(cookie(request, COOKIE))) {
            case FRESH -> served("The mailbox of anna: no new messages.\n");
            case EXPIRED -> voice.plain(440, "Login Timeout", "outlook.expired");
            case FOREIGN ->
                    request.getMethod().equals("GET")
                            ? Reply.empty(302).with("Location", FORM)
                            : voice.plain(440, "Login Timeout", "outlook.no-login");
        };
    }

    private final class Logon implements Page {

        @Override
        public Set<String> methods() {
            return Set.of("POST");
        }

        @Override
        public Reply answer(Request request) throws IOException {
            Parameters form = Parameters.form(request);
            return form.get("username").equals("anna") && form.get("password").equals("lab")
                    ? Reply.empty(302)
                            .with("Location", MAILBOX + "anna/")
                            .with("Set-Cookie", logins.begin())
                    : Reply.empty(302).with("Location", FORM);
        }
    }
}
