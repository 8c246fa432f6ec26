package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private static final TargetUrl BASE = TargetUrl.parse("http://a/b/c/d;p?q");

    /** RFC 3986 §5.4, as far as it speaks of requests; a fragment is no part of them. */
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g/",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q",
        "g#s, http://a/b/c/g",
        ";x, http://a/b/c/;x",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "./../g, http://a/b/g",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "https://g:8/x, https://g:8/x",
        "HTTP://g, http://g/"
    })
    void resolvesTheExamplesOfTheStandard(String reference, String url) {
        assertThat(Reference.resolve(BASE, reference).map(TargetUrl::toString)).contains(url);
    }

    @ParameterizedTest
    @CsvSource({
        "/a b, http://a/a%20b",
        "/ä, http://a/%C3%A4",
        "http:g/x, http://g/x",
        "http:///g/x, http://g/x",
        "http:g:80/x, http://g/x"
    })
    void readsWhatBrowsersRead(String reference, String url) {
        assertThat(Reference.resolve(BASE, reference).map(TargetUrl::toString)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b",
                "ftp://a/",
                "http://",
                "http://a:0/",
                "/a\u0001b",
                "/a\rb",
                "evil:80?x=http://b/"
            })
    void leavesWhatNoRequestCanGoTo(String reference) {
        assertThat(Reference.resolve(BASE, reference)).isEmpty();
    }

    @Test
    void takesTheRootWhereTheTargetHasNoPath() {
        TargetUrl base = new TargetUrl(BASE.endpoint(), "*");
        assertThat(Reference.resolve(base, "g").map(TargetUrl::target)).contains("/g");
    }
}
