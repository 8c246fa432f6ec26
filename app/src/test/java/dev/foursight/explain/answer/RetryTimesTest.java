package dev.foursight.explain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Readings;
import dev.foursight.explain.RetryTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTimesTest {

    private static final String DATE = "Date: Sun, 22 Nov 2026 16:00:00 GMT\n";

    private static Optional<RetryTime> of(int status, String fields, String content) {
        return RetryTimes.of(
                Readings.of(
                        "GET / HTTP/1.1\nHost: a\n\n",
                        "HTTP/1.1 " + status + " X\n" + fields + "\n" + content));
    }

    /** Status, fields in which a bar stands for a line end, and seconds from the answer's Date. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "429 ~ Retry-After: 120 ~ 120",
                "503 ~ Retry-After: Sun, 22 Nov 2026 16:00:30 GMT ~ 30",
                "503 ~ Retry-After: Sunday, 22-Nov-26 16:01:00 GMT ~ 60",
                "503 ~ Retry-After: Sun Nov 22 16:00:05 2026 ~ 5",
                "503 ~ Retry-After: Sun, 22 Nov 2026 15:00:00 GMT ~ 0",
                "429 ~ Retry-After: soon ~ ",
                "429 ~ retry-after-ms: 1250 ~ 2",
                "429 ~ Retry-After: 7|x-ms-retry-after-ms: 1250 ~ 7",
                "449 ~ x-ms-retry-after-ms: 999.5 ~ 1",
                "429 ~ x-ms-retry-after-ms: soon ~ ",
                "200 ~ Retry-After: 120 ~ ",
                "429 ~ RateLimit: \"day\";r=0;t=77 ~ 77",
                "429 ~ RateLimit: \"a\";r=0;t=7, \"b\";r=0;t=9, \"c\";r=5;t=99 ~ 9",
                "429 ~ RateLimit-Remaining: 0|RateLimit-Reset: 44 ~ 44",
                "403 ~ X-RateLimit-Remaining: 0|X-RateLimit-Reset: 1795363260 ~ 60",
                "403 ~ X-RateLimit-Remaining: 0|X-RateLimit-Reset: 1795363260000 ~ 60",
                "429 ~ X-RateLimit-Remaining: 0|X-RateLimit-Reset-After: 1.5 ~ 2",
                "429 ~ X-RateLimit-Remaining-Requests: 0|X-RateLimit-Reset-Requests: 1m30s ~ 90",
                "429 ~ X-RateLimit-Remaining: 5|X-RateLimit-Reset: 44 ~ ",
                "429 ~ X-RateLimit-Remaining: 0 ~ ",
                "429 ~ X-RateLimit-Reset: 44 ~ 44",
                "403 ~ X-RateLimit-Reset: 44 ~ ",
                "423 ~ Timeout: Second-600 ~ 600",
            })
    void tellsWhen(int status, String fields, Long seconds) {
        assertThat(of(status, DATE + fields.replace('|', '\n') + "\n", "").map(RetryTime::seconds))
                .isEqualTo(Optional.ofNullable(seconds));
    }

    @Test
    void readsTheTimeoutOfALock() {
        String lock =
                "<D:lockdiscovery xmlns:D=\"DAV:\"><D:timeout>Second-600</D:timeout></D:lockdiscovery>";

        assertThat(of(423, "Content-Type: text/xml\n", lock).map(RetryTime::seconds))
                .contains(600L);
        assertThat(of(409, "Content-Type: text/xml\n", lock)).isEmpty();
        assertThat(of(423, "Content-Type: text/html\n", lock)).isEmpty();
    }

    @Test
    void countsByTheServersClockWhereItHasOne() {
        RetryTime undated =
                of(503, "Retry-After: Sun, 22 Nov 2026 16:00:30 GMT\n", "").orElseThrow();
        RetryTime dated = of(503, DATE + "Retry-After: 30\n", "").orElseThrow();
        Instant arrived = Instant.parse("2026-11-22T15:00:00Z");

        assertThat(undated.seconds()).isNull();
        assertThat(undated.secondsLeft(arrived, arrived)).isEqualTo(3_630);
        assertThat(dated.at()).isEqualTo(Instant.parse("2026-11-22T16:00:30Z"));
        assertThat(dated.secondsLeft(arrived, arrived.plusSeconds(10))).isEqualTo(20);
        assertThat(dated.secondsLeft(arrived, arrived.plusSeconds(100))).isZero();
    }
}
