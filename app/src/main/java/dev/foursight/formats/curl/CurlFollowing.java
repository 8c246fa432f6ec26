package dev.foursight.formats.curl;

import dev.foursight.formats.curl.CurlArguments.Use;
import dev.foursight.http.Following;
import dev.foursight.http.Login;

/** What a curl line lets follow an answer: redirects, cookies, a Digest. */
final class CurlFollowing {

    /** As many redirects as curl follows. */
    private static final int USUAL = 50;

    private final CurlRemarks remarks;
    private Following following = Following.NOTHING;
    private boolean follows;
    private int most = USUAL;

    CurlFollowing(CurlRemarks remarks) {
        this.remarks = remarks;
    }

    /** Whether the option is one of these and has been taken. */
    boolean take(Use use) {
        switch (use.flag().name()) {
            case "location", "follow" -> follows = true;
            case "location-trusted" -> {
                follows = true;
                remarks.say(
                        "--location-trusted tells every server who is asking; here only the first learns it.");
            }
            case "max-redirs" -> most(use.text());
            case "cookie-jar" -> cookies();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void most(String text) {
        if (text.matches("-1|\\d{1,6}")) {
            int number = Integer.parseInt(text);
            most = number < 0 ? USUAL : Math.min(number, USUAL);
        } else {
            remarks.say("--max-redirs “" + text + "” is no number; as many as usual are followed.");
        }
    }

    /** Any file of cookies switches them on, even one that is not there. */
    void cookies() {
        following = following.withCookies(true);
    }

    void digest(Login login) {
        following = following.withDigest(login);
    }

    Following following() {
        return following.withRedirects(follows ? most : 0);
    }
}
