package dev.foursight.explain.conformance;

import java.util.regex.Pattern;

/** Entity tags in conditions and answers (RFC 9110 §8.8.3). */
final class Tags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*+\"");
    private static final Pattern LIST =
            Pattern.compile("(?:W/)?\"[^\"]*+\"(?:\\s*+,\\s*+(?:W/)?\"[^\"]*+\")*+");

    private Tags() {}

    /** Whether a value is a list of entity tags: {@code *} is none. */
    static boolean isList(String value) {
        return LIST.matcher(value).matches();
    }

    /** Whether the tag is in the list when weakness and marks of a coding are left aside. */
    static boolean isLike(String list, String tag) {
        return TAG.matcher(list).results().anyMatch(match -> core(match.group()).equals(core(tag)));
    }

    /** Servers mark the tag of a compressed form by a suffix. */
    private static String core(String tag) {
        return tag.replaceFirst("^W/", "")
                .replaceFirst("(-gzip|--gzip|-br|;gzip|:gzip|-zstd)\"$", "\"");
    }
}
