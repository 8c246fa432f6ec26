package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PROPFIND and PROPPATCH: RFC 4918 §9.1, §9.2, §15. */
class DavPropertiesTest extends DavTest {

    private Answer find(String path, String wish) {
        return xml("PROPFIND", path, propfind(wish), "Depth: 0");
    }

    private static String propfind(String wish) {
        return "<D:propfind xmlns:D='DAV:' xmlns:x='urn:x'>" + wish + "</D:propfind>";
    }

    private Answer update(String path, String steps) {
        String root = "<D:propertyupdate xmlns:D='DAV:' xmlns:x='urn:x'>";
        return xml("PROPPATCH", path, root + steps + "</D:propertyupdate>");
    }

    private static String set(String properties) {
        return "<D:set><D:prop>" + properties + "</D:prop></D:set>";
    }

    @Test
    void tellsWhatItKnowsOfAFile() {
        Answer answer = ask("PROPFIND", "/albums/beach.txt", "Depth: 0");
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.content())
                .contains(
                        "<D:href>/dav/albums/beach.txt</D:href>",
                        "<D:creationdate>2026-11-22T12:00:00Z</D:creationdate>",
                        "<D:getcontentlength>6</D:getcontentlength>",
                        "<D:getcontenttype>text/plain; charset=utf-8</D:getcontenttype>",
                        "<D:getetag>\"",
                        "<D:getlastmodified>Sun, 22 Nov 2026 12:00:00 GMT</D:getlastmodified>",
                        "<D:resourcetype/>",
                        "<D:lockscope><D:shared/></D:lockscope>",
                        "<D:status>HTTP/1.1 200 OK</D:status>");
    }

    @Test
    void listsACollectionAndItsMembersWithDepthOne() {
        String content = ask("PROPFIND", "/albums/", "Depth: 1").content();
        assertThat(content)
                .contains(
                        "<D:href>/dav/albums/</D:href>",
                        "<D:href>/dav/albums/beach.txt</D:href>",
                        "<D:resourcetype><D:collection/></D:resourcetype>");
        assertThat(ask("PROPFIND", "/", "Depth: 1").content())
                .contains("/dav/albums/<")
                .doesNotContain("beach.txt");
        assertThat(ask("PROPFIND", "/albums/", "Depth: 2").status()).isEqualTo(400);
    }

    /** §9.1: infinity, also by leaving Depth out. */
    @ParameterizedTest
    @CsvSource({"Depth: infinity", "X: y"})
    void listsNoWholeTree(String line) {
        Answer answer = ask("PROPFIND", "/", line);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.content())
                .contains("<D:error xmlns:D=\"DAV:\">", "<D:propfind-finite-depth/>");
        assertThat(ask("PROPFIND", "/notes.txt", line).status()).isEqualTo(207);
    }

    @Test
    void findsPropertiesByName() {
        String content =
                find("/notes.txt", "<D:prop><D:getetag/><x:none/><D:getetag/></D:prop>").content();
        assertThat(content)
                .containsOnlyOnce("<D:getetag>")
                .containsPattern(
                        "<x:none xmlns:x=\"urn:x\"/>\\s*</D:prop>\\s*<D:status>HTTP/1.1 404 Not");
        assertThat(find("/notes.txt", "<D:propname/>").content())
                .contains("<D:getetag/>")
                .doesNotContain("<D:getetag>");
        assertThat(find("/notes.txt", "<D:allprop/><D:include/>").content())
                .contains("<D:getetag>");
        assertThat(find("/notes.txt", "<D:prop/>").content()).contains("200 OK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PROPFIND | <D:propfind xmlns:D='DAV:'/> | 422
                    PROPFIND | <D:propfind xmlns:D='DAV:'><D:allprop/><D:propname/></D:propfind> | 422
                    PROPFIND | <propfind><allprop/></propfind> | 422
                    PROPFIND | <D:propfind xmlns:D='DAV:'> | 400
                    PROPFIND | <!DOCTYPE a SYSTEM 'http://127.0.0.1:1/'><a/> | 403
                    PROPPATCH | <D:propertyupdate xmlns:D='DAV:'/> | 422
                    PROPPATCH | {"json": true} | 400
                    """)
    void tellsBrokenFromSenseless(String method, String content, int status) {
        Answer answer = xml(method, "/notes.txt", content, "Depth: 0");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.content().contains("<D:no-external-entities/>")).isEqualTo(status == 403);
    }

    @Test
    void takesXmlOnlyAndNotTooMuch() {
        String content = propfind("<D:allprop/>");
        assertThat(client.send("PROPFIND", "/dav/notes.txt", content, TEXT).status())
                .isEqualTo(415);
        assertThat(find("/notes.txt", "<D:prop>" + "<a/>".repeat(3_000) + "</D:prop>").status())
                .isEqualTo(413);
        assertThat(find("/notes.txt", " ".repeat(70_000)).status()).isEqualTo(413);
    }

    /** §4.3: values are kept as they came. */
    @Test
    void keepsPropertiesOfOthers() {
        file("/kept");
        String value = "<x:p xml:lang=\"en\" a=\"1\">t &lt;<y xmlns=\"urn:y\">u</y></x:p>";
        assertThat(update("/kept", set(value + "<x:q/>")).content()).contains("200 OK");
        assertThat(update("/kept", "<D:remove><D:prop><x:q/></D:prop></D:remove>").content())
                .contains("200 OK");
        String found = find("/kept", "<D:prop><x:p/><x:q/></D:prop>").content();
        assertThat(found)
                .contains("xml:lang=\"en\"", ">t &lt;<x:y xmlns:x=\"urn:y\">u</x:y></x:p>")
                .containsPattern("<x:q xmlns:x=\"urn:x\"/>\\s*</D:prop>\\s*<D:status>HTTP/1.1 404");
        ask("COPY", "/kept", "Destination: /dav/kept-too");
        assertThat(find("/kept-too", "<D:prop><x:p/></D:prop>").content()).contains("t &lt;");
    }

    /** §9.2: in the order of the document. */
    @Test
    void obeysTheOrder() {
        file("/order");
        String remove = "<D:remove><D:prop><x:p/></D:prop></D:remove>";
        update("/order", set("<x:p>1</x:p>") + remove + set("<x:p>2</x:p>"));
        assertThat(find("/order", "<D:prop><x:p/></D:prop>").content()).contains(">2</x:p>");
        update("/order", set("<x:p>3</x:p>") + remove);
        assertThat(find("/order", "<D:prop><x:p/></D:prop>").content()).contains("404 Not Found");
    }

    /** §9.2.1, §11.4: all or nothing. */
    @Test
    void failsTheRestWithAProtectedProperty() {
        file("/all-or-nothing");
        Answer answer = update("/all-or-nothing", set("<D:getetag>x</D:getetag><x:p>1</x:p>"));
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.content())
                .containsPattern(
                        "<D:getetag/>\\s*</D:prop>\\s*<D:status>HTTP/1.1 403 Forbidden</D:status>"
                                + "\\s*<D:error>\\s*<D:cannot-modify-protected-property/>")
                .containsPattern(
                        "<x:p xmlns:x=\"urn:x\"/>\\s*</D:prop>\\s*<D:status>HTTP/1.1 424 Failed");
        assertThat(find("/all-or-nothing", "<D:prop><x:p/></D:prop>").content())
                .contains("404 Not Found");
    }

    @Test
    void showsNamesThatNeedEscaping() {
        assertThat(put("/a%20%26%3Cb%3E%C3%A9", "x", TEXT).status()).isEqualTo(201);
        assertThat(ask("PROPFIND", "/", "Depth: 1").content())
                .contains("<D:href>/dav/a%20%26%3Cb%3E%C3%A9</D:href>");
    }
}
