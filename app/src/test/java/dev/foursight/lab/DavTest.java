package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running lab, asked below /dav/ in the words of WebDAV. */
abstract class DavTest extends LabTest {

    static final String TEXT = "Content-Type: text/plain";
    static final String XML = "Content-Type: application/xml";

    private static final Pattern TOKEN = Pattern.compile("<D:href>(urn:uuid:[^<]+)</D:href>");

    Answer ask(String method, String path, String... lines) {
        return client.send(method, "/dav" + path, "", lines);
    }

    Answer xml(String method, String path, String content, String... lines) {
        String[] all = Arrays.copyOf(lines, lines.length + 1);
        all[lines.length] = XML;
        return client.send(method, "/dav" + path, content, all);
    }

    Answer put(String path, String content, String... lines) {
        return client.send("PUT", "/dav" + path, content, lines);
    }

    void collection(String path) {
        assertThat(ask("MKCOL", path).status()).isEqualTo(201);
    }

    void file(String path) {
        assertThat(put(path, "text", TEXT).status()).isEqualTo(201);
    }

    /** Takes a lock; returns its token. */
    String lock(String path, String scope, String depth) {
        Answer answer = askForLock(path, scope, "Depth: " + depth);
        assertThat(answer.status()).isIn(200, 201);
        String token = answer.field("Lock-Token");
        assertThat(token).startsWith("<urn:uuid:").endsWith(">");
        return token;
    }

    Answer askForLock(String path, String scope, String... lines) {
        String content =
                """
                <lockinfo xmlns="DAV:"><lockscope><%s/></lockscope>
                <locktype><write/></locktype><owner>me &amp; you</owner></lockinfo>
                """
                        .formatted(scope);
        return xml("LOCK", path, content, lines);
    }

    /** The first lock token in the content of an answer, in angle brackets. */
    static String tokenIn(Answer answer) {
        Matcher matcher = TOKEN.matcher(answer.content());
        assertThat(matcher.find()).isTrue();
        return "<" + matcher.group(1) + ">";
    }

    static String condition(String token) {
        return "If: (" + token + ")";
    }
}
