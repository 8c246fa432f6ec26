package dev.foursight.explain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Readings;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {

    private static Optional<ErrorBody> of(String type, String content) {
        ParsedResponse response =
                Readings.of(
                                "GET / HTTP/1.1\nHost: a\n\n",
                                "HTTP/1.1 400 X\nContent-Type: "
                                        + type
                                        + "\nContent-Length: "
                                        + content.length()
                                        + "\n\n"
                                        + content)
                        .response()
                        .orElseThrow();
        return ErrorBody.of(response);
    }

    @Test
    void readsProblemDocuments() {
        ErrorBody body =
                of(
                                "application/problem+json; charset=utf-8",
                                "{\"type\":\"https://a.test/credit\",\"title\":\"No credit\","
                                        + "\"detail\":\"Costs 50, has 30\",\"status\":403,"
                                        + "\"instance\":\"/account/1\"}")
                        .orElseThrow();

        assertThat(body)
                .isEqualTo(
                        new ErrorBody(
                                true,
                                "https://a.test/credit",
                                403,
                                "",
                                "No credit: Costs 50, has 30",
                                "/account/1"));
    }

    /** Shapes of several makers, and the words that a person should read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{\"error\":\"no such key\"} ~ no such key",
                "{\"error\":\"invalid_grant\",\"error_description\":\"code is spent\"} ~ invalid_grant: code is spent",
                "{\"error\":{\"code\":400,\"message\":\"bad field\",\"status\":\"INVALID\"}} ~ 400: bad field",
                "{\"errors\":[{\"code\":\"E7\",\"detail\":\"too short\"}]} ~ E7: too short",
                "{\"errors\":[\"name is blank\"]} ~ name is blank",
                "{\"message\":\"Not Found\",\"documentation_url\":\"https://a\"} ~ Not Found",
                "{\"statusCode\":400,\"code\":\"FST_ERR\",\"error\":\"Bad Request\",\"message\":\"no JSON\"} ~ FST_ERR: no JSON",
                "{\"fault\":{\"faultstring\":\"quota\",\"code\":\"Q1\"}} ~ Q1: quota",
                "{\"title\":\"One or more errors\",\"type\":\"t\"} ~ t: One or more errors",
            })
    void readsUsualShapes(String content, String words) {
        assertThat(of("application/json", content).orElseThrow().words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"a\":1}", "no", "{\"error\":", "{\"error\":null}", ""})
    void saysNothingOfOtherContent(String content) {
        assertThat(of("application/json", content)).isEmpty();
        assertThat(of("text/html", "{\"error\":\"a\"}")).isEmpty();
    }

    @Test
    void keepsWhatIsEndlessShort() {
        String text =
                of("application/json", "{\"message\":\"" + "a".repeat(5_000) + "\"}")
                        .orElseThrow()
                        .text();

        assertThat(text).hasSizeLessThan(400);
    }

    @Test
    void survivesDeepNesting() {
        assertThat(of("application/json", "{\"a\":" + "[".repeat(20_000))).isEmpty();
    }
}
