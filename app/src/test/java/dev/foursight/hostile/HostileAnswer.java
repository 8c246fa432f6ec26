package dev.foursight.hostile;

import dev.foursight.http.Outcome.Kind;

/** What a server does that means no good, and what becomes of it. */
enum HostileAnswer {
    NOTHING(Kind.TIMED_OUT, "timed-out", HostileScript.silence("")),
    ENDLESS_FIELDS(Kind.UNPARSABLE, "head-too-large", HostileScript.endless(ok(), "A: b\r\n")),
    ENDLESS_FIELD(Kind.UNPARSABLE, "head-too-large", HostileScript.endless(ok() + "A: ", "b")),
    HUGE_FIELD(
            Kind.UNPARSABLE,
            "head-too-large",
            HostileScript.finite(ok() + "A: ", "b", 100_000_000, "\r\nContent-Length: 0\r\n\r\n")),
    ENDLESS_EMPTY_LINES(Kind.UNPARSABLE, "head-too-large", HostileScript.endless("", "\r\n")),
    ENDLESS_REASON(Kind.UNPARSABLE, "head-too-large", HostileScript.endless("HTTP/1.1 400 ", "x")),
    ENDLESS_INTERIM(
            Kind.UNPARSABLE,
            "too-many-responses",
            HostileScript.endless("", "HTTP/1.1 102 Processing\r\n\r\n")),
    ENDLESS_ANSWERS(
            Kind.ANSWERED, null, HostileScript.endless("", ok() + "Content-Length: 0\r\n\r\n")),
    ENDLESS_NOISE(Kind.UNPARSABLE, "not-http", HostileScript.endless("", "\u0000\u00ff")),
    ENDLESS_BODY(Kind.TIMED_OUT, "timed-out", HostileScript.endless(ok() + "\r\n", "x")),
    ENDLESS_CHUNKS(Kind.TIMED_OUT, "timed-out", HostileScript.endless(chunked(), "4\r\nwiki\r\n")),
    ENDLESS_CHUNK_SIZE(Kind.UNPARSABLE, "bad-chunk", HostileScript.endless(chunked(), "0")),
    ENDLESS_CHUNK_EXTENSION(
            Kind.UNPARSABLE, "bad-chunk", HostileScript.endless(chunked() + "4;", "x")),
    ENDLESS_TRAILERS(
            Kind.TIMED_OUT, "timed-out", HostileScript.endless(chunked() + "0\r\n", "A: b\r\n")),
    ENDLESS_TUNNEL(
            Kind.ANSWERED,
            null,
            HostileScript.endless(
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", "\u0001")),
    DRIPPING_HEAD(Kind.TIMED_OUT, "timed-out", HostileScript.dripping(ok() + "A: ", "b")),
    DRIPPING_BODY(Kind.TIMED_OUT, "timed-out", HostileScript.dripping(ok() + "\r\n", "b")),
    SILENCE_IN_BODY(
            Kind.TIMED_OUT,
            "timed-out",
            HostileScript.silence(ok() + "Content-Length: 9\r\n\r\nhalf")),
    GZIP_BOMB(Kind.ANSWERED, null, HostileScript.gzipBomb()),
    BROTLI_BOMB(Kind.ANSWERED, null, HostileScript.brotliBomb()),
    SMALL_CHUNKS(
            Kind.ANSWERED,
            null,
            HostileScript.finite(chunked(), "1\r\nx\r\n", 100_000, "0\r\n\r\n")),
    SMALL_SEGMENTS(
            Kind.ANSWERED,
            null,
            HostileScript.byteByByte(ok() + "Content-Length: 100000\r\n\r\n", 100_000)),
    MANY_FIELDS(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 404 Not Found\r\n", "A: b\r\n", 9_990, "Content-Length: 0\r\n\r\n")),
    NUL_EVERYWHERE(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 400 \u0000\r\n\u0000Se\u0000rver\u0000: \u0000x\u0000\r\nContent-\u0000Length: 1\r\n\r\n",
                    "\u0000",
                    1_000_000,
                    "")),
    BROKEN_TEXT_EVERYWHERE(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 400 \u00c3(\u00ff\r\nServer\u00fe: \u00f8\u00ed\u00a0\u0080\r\nContent-Type: \u00c0\u00af\r\n\r\n",
                    "\u00e2\u0080\u00ae\u00f0(",
                    1_000_000,
                    "")),
    NUL_IN_STATUS(
            Kind.UNPARSABLE,
            "bad-status-line",
            HostileScript.finite("HTTP/1.1 4\u00000", "0", 1, "\r\n\r\n")),
    HUGE_LENGTH(
            Kind.ANSWERED,
            null,
            HostileScript.finite(ok() + "Content-Length: 999999999999999999\r\n\r\n", "x", 9, "")),
    OVERFLOWING_LENGTH(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    ok() + "Content-Length: 18446744073709551617\r\n\r\n", "x", 9, "")),
    OVERFLOWING_CHUNK(
            Kind.UNPARSABLE,
            "bad-chunk",
            HostileScript.finite(chunked() + "10000000000000001\r\n", "x", 9, "")),
    HUGE_CHUNK(
            Kind.ANSWERED,
            null,
            HostileScript.finite(chunked() + "fffffffffffffff\r\n", "x", 9, "")),
    OVERFLOWING_FIELDS(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 416 No\r\nContent-Range: bytes */99999999999999999999999\r\nRetry-After: 9999999999999999999\r\nAge: 99999999999999999999\r\nRateLimit-Remaining: 99999999999999999999\r\nDate: Fri, 99 Zzz 99999999999 99:99:99 GMT\r\n\r\n",
                    "x",
                    9,
                    "")),
    HUGE_CHALLENGE(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 401 No\r\nContent-Length: 0\r\nWWW-Authenticate: Basic a=\"\\",
                    ", x=\"\\\\, Digest ",
                    60_000,
                    "\r\n\r\n")),
    DEEP_PROBLEM(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 422 No\r\nContent-Type: application/problem+json\r\n\r\n",
                    "{\"a\":[",
                    1_000_000,
                    "")),
    MARKUP(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 403 No\r\nServer: nginx\r\nContent-Type: text/html\r\n\r\n",
                    "<title><!-- <a href=' \t\n ",
                    500_000,
                    "")),
    BLANKS(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 400 No\r\nContent-Type: text/plain\r\n\r\n", " ", 12_000_000, "")),
    GIGABYTE(
            Kind.ANSWERED,
            null,
            HostileScript.finite(
                    "HTTP/1.1 413 No\r\nContent-Length: 1000000000\r\n\r\n",
                    "x",
                    1_000_000_000,
                    ""));

    private final Kind outcome;
    private final String failure;

    @SuppressWarnings("ImmutableEnumChecker") // holds texts and numbers only
    private final HostileScript script;

    HostileAnswer(Kind outcome, String failure, HostileScript script) {
        this.outcome = outcome;
        this.failure = failure;
        this.script = script;
    }

    Kind outcome() {
        return outcome;
    }

    /** The failure's kind, or null. */
    String failure() {
        return failure;
    }

    HostileScript script() {
        return script;
    }

    /** Whether only a deadline ends it, so that a short one belongs to it. */
    boolean waitsForDeadline() {
        return switch (this) {
            case ENDLESS_NOISE, ENDLESS_CHUNK_SIZE, ENDLESS_CHUNK_EXTENSION, ENDLESS_TUNNEL -> true;
            default -> outcome == Kind.TIMED_OUT;
        };
    }

    private static String ok() {
        return "HTTP/1.1 200 OK\r\n";
    }

    private static String chunked() {
        return ok() + "Transfer-Encoding: chunked\r\n\r\n";
    }
}
