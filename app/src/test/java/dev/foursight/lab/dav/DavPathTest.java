package dev.foursight.lab.dav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DavPathTest {

    @ParameterizedTest
    @CsvSource({
        "/dav, /dav, /dav/",
        "/dav/, /dav, /dav/",
        "/dav/a b&c, /dav/a%20b%26c, /dav/a%20b%26c/",
        "/dav/100%25, /dav/100%25, /dav/100%25/",
        "/dav/%2541, /dav/%2541, /dav/%2541/",
        "/dav/a%20%3Cb%3E+, /dav/a%20%3Cb%3E%2B, /dav/a%20%3Cb%3E%2B/",
        "/dav/é~x, /dav/%C3%A9~x, /dav/%C3%A9~x/",
        "/, /, /"
    })
    void isWrittenPercentEncoded(String canonical, String file, String collection) {
        DavPath path = DavPath.parse(canonical).orElseThrow();
        assertThat(path.href(false)).isEqualTo(file);
        assertThat(path.href(true)).isEqualTo(collection);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dav",
                "",
                "/dav//x",
                "/dav/%2Fx",
                "/dav/%FF",
                "/dav/../x",
                "/dav/./x",
                "/a\u0007b",
                "/a%00b"
            })
    void takesNoNameThatCouldMeanSomethingElse(String canonical) {
        assertThat(DavPath.parse(canonical)).isEmpty();
    }

    @Test
    void goesOnlySoDeep() {
        assertThat(DavPath.parse("/a".repeat(DavPath.DEPTH))).isPresent();
        assertThat(DavPath.parse("/a".repeat(DavPath.DEPTH + 1))).isEmpty();
    }

    @Test
    void keepsATreeTogetherInItsOrder() {
        List<DavPath> sorted =
                List.of("/a/b!", "/a/b/c", "/a", "/a/b").stream()
                        .map(text -> DavPath.parse(text).orElseThrow())
                        .sorted()
                        .toList();
        assertThat(sorted)
                .extracting(path -> path.href(false))
                .containsExactly("/a", "/a/b", "/a/b/c", "/a/b%21");
    }

    @Test
    void containsItselfAndWhatIsBelow() {
        DavPath a = new DavPath(List.of("a"));
        assertThat(a.contains(a)).isTrue();
        assertThat(a.contains(a.child("b"))).isTrue();
        assertThat(a.contains(new DavPath(List.of("ab")))).isFalse();
        assertThat(a.child("b").moved(a, new DavPath(List.of("x", "y"))))
                .isEqualTo(new DavPath(List.of("x", "y", "b")));
    }
}
