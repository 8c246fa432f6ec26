package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reason an answer states, and that what only looks like one is none. */
class StatedReasonsTest {

    private static final String NONE = "none";

    private static String stated(int status, String type, String content) {
        String fields = type.equals("-") ? "" : "Content-Type: " + type + "\n";
        Reading reading =
                Readings.of(
                        "POST /a HTTP/1.1\nHost: a.test\n\n",
                        "HTTP/1.1 " + status + " X\n" + fields + "\n" + content);
        return reading.signatures().stream()
                .map(SignatureMatch::signature)
                .filter(Signature::isStated)
                .map(Signature::cause)
                .findFirst()
                .orElse(NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "400|{\"__type\":\"com.x.v1#ThrottlingException\",\"message\":\"m\"}|rate.limited",
                "403|{\"error\":{\"errors\":[{\"reason\":\"userRateLimitExceeded\"}]}}|rate.limited",
                "400|{\"error\":{\"status\":\"INVALID_ARGUMENT\",\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}|auth.rejected",
                "400|[{\"message\":\"m\",\"errorCode\":\"INVALID_SESSION_ID\"}]|auth.session-expired",
                "400|{\"errors\":[{\"message\":\"m\",\"extensions\":{\"code\":\"BAD_USER_INPUT\"}}]}|body.invalid",
                "400|{\"title\":[\"This field is required.\"]}|body.invalid",
                "403|{\"detail\":\"CSRF Failed: CSRF token missing.\"}|auth.session-expired",
                "503|{\"code\":\"SlowDown\"}|rate.limited",
                "500|{\"message\":\"permission denied for table users\"}|none",
                "500|{\"code\":\"AccessDenied\"}|none",
                "401|{\"message\":\"email is required\"}|none",
                "400|{\"trace\":\"invalid token\",\"path\":\"/csrf\",\"message\":\"m\"}|none",
                "400|{\"url\":\"https://a.test/invalid_token\"}|none",
                "400|{\"message\":\"the invalid\"}|none",
                "200|{\"ok\":false,\"error\":\"invalid_auth\"}|auth.rejected",
                "200|{\"errors\":[{\"message\":\"Cannot query field x\"}],\"data\":null}|body.invalid",
                "200|{\"errors\":[],\"data\":{\"code\":\"invalid_token\"}}|none",
                "200|{\"title\":\"How to mend an invalid token\",\"code\":\"invalid_token\"}|none",
                "200|{\"ok\":true,\"error\":null}|none",
                "302|{\"error\":\"invalid_token\"}|none",
                "400|{\"error\":|none",
                "400|{\"__type\":\"ThrottlingException\",\"message\":\"Rate exc|rate.limited",
                "400|{\"trace\":\"invalid token\",\"message\":\"m|none",
                "412|{\"error\":\"file_exists\",\"reason\":\"r\"}|state.conflict"
            })
    void readsJson(int status, String content, String expected) {
        assertThat(stated(status, "application/json", content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "403|application/xml|<Error><Code>ExpiredToken</Code><Message>m</Message></Error>|auth.token-expired",
                "403|-|<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>|auth.token-expired",
                "401|application/xml|<d:error xmlns:d=\"DAV:\"><s:exception>Sabre\\DAV\\Exception\\NotAuthenticated</s:exception></d:error>|auth.missing",
                "403|application/xml|<D:error xmlns:D=\"DAV:\"><D:propfind-finite-depth/></D:error>|policy.blocked",
                "403|text/plain|Permission denied: token lacks permission|auth.forbidden",
                "403|-|Permission denied: token lacks permission|auth.forbidden",
                "403|text/html|<h1>403</h1><p>You don't have permission to access this resource.</p>|none",
                "403|text/html|<h1>Web Page Blocked</h1>|policy.blocked",
                "403|text/html|<p class=\"web page blocked\">no</p>|none",
                "404|text/html|<p>Too many requests? See our help.</p>|none",
                "429|text/html|<p>Too many requests</p>|rate.limited",
                "404|text/html|<p>There isn't a GitHub Pages site here.</p>|host.misdirected",
                "200|text/html|<p>Too many requests</p>|none"
            })
    void readsOtherContent(int status, String type, String content, String expected) {
        assertThat(stated(status, type, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|x-amzn-ErrorType: NotAuthorizedException:http://internal.amazon.com/|auth.rejected",
                "409|x-ms-error-code: PublicAccessNotPermitted|auth.forbidden",
                "200|grpc-status: 16|auth.missing",
                "200|grpc-status: 0|none",
                "400|WWW-Authenticate: Bearer error=\"invalid_token\"|auth.token-invalid",
                "200|x-ms-error-code: PublicAccessNotPermitted|none"
            })
    void readsFields(int status, String field, String expected) {
        Reading reading =
                Readings.of(
                        "GET / HTTP/1.1\nHost: a.test\n\n",
                        "HTTP/1.1 " + status + " X\n" + field + "\nContent-Length: 0\n\n");

        assertThat(
                        reading.signatures().stream()
                                .map(SignatureMatch::signature)
                                .filter(Signature::isStated)
                                .map(Signature::cause)
                                .findFirst()
                                .orElse(NONE))
                .isEqualTo(expected);
    }
}
