package dev.foursight.explain.grammar;

import static dev.foursight.explain.grammar.Level.MUST;
import static dev.foursight.explain.grammar.Level.NOTE;
import static dev.foursight.explain.grammar.Level.SHOULD;
import static dev.foursight.explain.grammar.Mercy.ACCEPTED;
import static dev.foursight.explain.grammar.Mercy.IGNORED;
import static dev.foursight.explain.grammar.Mercy.NONE;
import static dev.foursight.explain.grammar.Mercy.REPAIRED;

import java.util.ArrayList;
import java.util.List;

/** What a request can do wrong, and what the standard has a server do about it. */
public enum GrammarRule {
    NOT_HTTP("not-http", "RFC 9112 §2.2", MUST, NONE, 400),
    PREFACE("preface", "RFC 9113 §3.4", NOTE, NONE, 400, 505),
    EMPTY_LINES("empty-lines", "RFC 9112 §2.2", MUST, IGNORED),
    LEADING_BLANK("leading-blank", "RFC 9112 §3", MUST, REPAIRED, 400),
    ONE_WORD("one-word", "RFC 9112 §3", MUST, NONE, 400),
    SEPARATOR("separator", "RFC 9112 §3", MUST, REPAIRED, 400),
    TRAILING_BLANK("trailing-blank", "RFC 9112 §3", MUST, REPAIRED, 400),
    REQUEST_LINE_LONG("request-line-long", "RFC 9112 §3", NOTE, ACCEPTED, 414),
    METHOD_TOKEN("method-token", "RFC 9110 §9.1", MUST, NONE, 400, 501),
    METHOD_CASE("method-case", "RFC 9110 §9.1", NOTE, NONE, 501, 405),
    METHOD_UNKNOWN("method-unknown", "RFC 9110 §9.1", NOTE, NONE, 501, 405),
    TARGET_EMPTY("target-empty", "RFC 9112 §3.2", MUST, NONE, 400),
    TARGET_BLANK("target-blank", "RFC 9112 §3.2", MUST, NONE, 400, 301),
    TARGET_BYTE("target-byte", "RFC 9112 §3.2", MUST, NONE, 400, 301),
    TARGET_CHARACTER("target-character", "RFC 9112 §3.2", MUST, NONE, 400, 301),
    TARGET_FRAGMENT("target-fragment", "RFC 9112 §3.2", MUST, NONE, 400),
    TARGET_ESCAPE("target-escape", "RFC 3986 §2.1", MUST, NONE, 400),
    TARGET_FORM("target-form", "RFC 9112 §3.2", MUST, NONE, 400),
    TARGET_ABSOLUTE("target-absolute", "RFC 9112 §3.2.2", NOTE, ACCEPTED),
    TARGET_AUTHORITY("target-authority", "RFC 9112 §3.2.3", MUST, NONE, 400),
    TARGET_ASTERISK("target-asterisk", "RFC 9112 §3.2.4", MUST, NONE, 400),
    TARGET_HOST("target-host", "RFC 9110 §4.2.1", MUST, NONE, 400),
    TARGET_USERINFO("target-userinfo", "RFC 9110 §4.2.4", MUST, IGNORED, 400),
    NO_VERSION("no-version", "RFC 9112 §3", MUST, NONE, 400),
    VERSION_FORM("version-form", "RFC 9112 §2.3", MUST, NONE, 400),
    VERSION_MAJOR("version-major", "RFC 9110 §6.2", MUST, NONE, 505),
    VERSION_MINOR("version-minor", "RFC 9110 §6.2", NOTE, ACCEPTED),
    BARE_LF("bare-lf", "RFC 9112 §2.2", MUST, REPAIRED, 400),
    BARE_CR("bare-cr", "RFC 9112 §2.2", MUST, REPAIRED, 400),
    FIRST_BLANK("first-blank", "RFC 9112 §2.2", MUST, IGNORED, 400),
    FOLDED("folded", "RFC 9112 §5.2", MUST, REPAIRED, 400),
    NO_COLON("no-colon", "RFC 9112 §5", MUST, NONE, 400),
    BLANK_BEFORE_COLON("blank-before-colon", "RFC 9112 §5.1", MUST, NONE, 400),
    NAME_EMPTY("name-empty", "RFC 9112 §5", MUST, NONE, 400),
    NAME_TOKEN("name-token", "RFC 9110 §5.1", MUST, NONE, 400),
    VALUE_NUL("value-nul", "RFC 9110 §5.5", MUST, REPAIRED, 400),
    VALUE_CONTROL("value-control", "RFC 9110 §5.5", MUST, ACCEPTED, 400),
    VALUE_OBS_TEXT("value-obs-text", "RFC 9110 §5.5", NOTE, ACCEPTED),
    FIELD_LONG("field-long", "RFC 9110 §5.4", NOTE, ACCEPTED, 431, 400),
    HEAD_UNFINISHED("head-unfinished", "RFC 9112 §8", MUST, NONE, 408, 400),
    HOST_MISSING("host-missing", "RFC 9112 §3.2", MUST, NONE, 400),
    HOST_TWICE("host-twice", "RFC 9112 §3.2", MUST, NONE, 400),
    HOST_FORM("host-form", "RFC 9112 §3.2", MUST, NONE, 400),
    HOST_EMPTY("host-empty", "RFC 9112 §3.2", NOTE, ACCEPTED, 400),
    HOST_DIFFERS("host-differs", "RFC 9112 §3.2", MUST, IGNORED),
    CODING_HTTP10("coding-http10", "RFC 9112 §6.1", MUST, NONE, 400),
    CODING_UNKNOWN("coding-unknown", "RFC 9112 §6.1", NOTE, NONE, 501),
    CODING_NOT_LAST("coding-not-last", "RFC 9112 §6.3", MUST, NONE, 400),
    CODING_TWICE("coding-twice", "RFC 9112 §6.1", MUST, NONE, 400),
    CODING_PARAMETER("coding-parameter", "RFC 9112 §7.1", SHOULD, NONE, 400),
    LENGTH_WITH_CODING("length-with-coding", "RFC 9112 §6.2", MUST, ACCEPTED, 400),
    LENGTH_FORM("length-form", "RFC 9112 §6.3", MUST, NONE, 400),
    LENGTH_DIFFERS("length-differs", "RFC 9112 §6.3", MUST, NONE, 400),
    LENGTH_REPEATED("length-repeated", "RFC 9110 §8.6", MUST, ACCEPTED, 400),
    LENGTH_HUGE("length-huge", "RFC 9110 §8.6", NOTE, NONE, 413, 400),
    LENGTH_ABSENT("length-absent", "RFC 9110 §8.6", SHOULD, ACCEPTED, 411),
    RANGE_FORM("range-form", "RFC 9110 §14.1.1", MUST, IGNORED, 416, 400),
    TAG_FORM("tag-form", "RFC 9110 §8.8.3", MUST, IGNORED, 400, 412),
    DATE_FORM("date-form", "RFC 9110 §5.6.7", MUST, IGNORED),
    EXPECTATION("expectation", "RFC 9110 §10.1.1", NOTE, ACCEPTED, 417),
    CONTENT_UNEXPECTED("content-unexpected", "RFC 9110 §9.3.1", SHOULD, ACCEPTED, 400),
    CONTENT_OF_TRACE("content-of-trace", "RFC 9110 §9.3.8", MUST, NONE, 400),
    CONTENT_SHORT("content-short", "RFC 9112 §8", MUST, NONE, 408, 400),
    CONTENT_LONG("content-long", "RFC 9112 §6.3", MUST, NONE, 400),
    CONTENT_UNTOLD("content-untold", "RFC 9112 §6.3", MUST, NONE, 400, 411),
    CHUNK_SIZE("chunk-size", "RFC 9112 §7.1", MUST, NONE, 400),
    CHUNK_HUGE("chunk-huge", "RFC 9112 §7.1", NOTE, NONE, 413, 400),
    CHUNK_END("chunk-end", "RFC 9112 §7.1", MUST, NONE, 400),
    CHUNK_EXTENSION("chunk-extension", "RFC 9112 §7.1.1", NOTE, IGNORED),
    CHUNK_EXTENSION_FORM("chunk-extension-form", "RFC 9112 §7.1.1", MUST, IGNORED, 400),
    CHUNKS_UNFINISHED("chunks-unfinished", "RFC 9112 §8", MUST, NONE, 408, 400),
    TRAILER_FORM("trailer-form", "RFC 9112 §7.1.2", MUST, NONE, 400),
    TRAILER_FIELD("trailer-field", "RFC 9110 §6.5.1", MUST, IGNORED, 400),
    EXTRA_LINES("extra-lines", "RFC 9112 §2.2", MUST, IGNORED),
    AFTER_CLOSE("after-close", "RFC 9112 §9.6", MUST, IGNORED);

    private final String id;
    private final String clause;
    private final Level level;
    private final Mercy mercy;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which cannot be changed
    private final List<Integer> statuses;

    GrammarRule(String id, String clause, Level level, Mercy mercy, Integer... statuses) {
        this.id = id;
        this.clause = clause;
        this.level = level;
        this.mercy = mercy;
        this.statuses = List.of(statuses);
    }

    public String id() {
        return id;
    }

    public String clause() {
        return clause;
    }

    public Level level() {
        return level;
    }

    /** What the request should earn, the likeliest first; empty where no refusal is due. */
    public List<Integer> statuses() {
        return List.copyOf(statuses);
    }

    public Mercy mercy() {
        return mercy;
    }

    /** What it should earn, in words, such as {@code 400, 501 or repaired}. */
    public String earns() {
        List<String> words = new ArrayList<>();
        statuses.forEach(status -> words.add(String.valueOf(status)));
        if (mercy != NONE) {
            words.add(mercy.word());
        }
        String last = words.removeLast();
        return words.isEmpty() ? last : String.join(", ", words) + " or " + last;
    }
}
