package dev.foursight.formats.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.formats.PastedRequest;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Renderer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurlReaderTest {

    static Draft draft(String line) {
        PastedRequest pasted = CurlReader.read(line);
        assertThat(pasted.remarks()).isEmpty();
        return pasted.draft();
    }

    private static String wire(String line) {
        return Renderer.render(draft(line)).bytes().text().replace("\r\n", "\n");
    }

    @Test
    void readsALineAsABrowserCopiesIt() {
        assertThat(
                        wire(
                                """
                                curl 'https://example.org/api/notes?a=1' \\
                                  -X 'PUT' \\
                                  -H 'accept: application/json' \\
                                  -H 'cookie: a=b; c=d' \\
                                  -H $'x-quote: it\\'s \\u0021' \\
                                  --data-raw $'{"a":"it\\'s"}' \\
                                  --compressed
                                """))
                .isEqualTo(
                        """
                        PUT /api/notes?a=1 HTTP/1.1
                        Host: example.org
                        User-Agent: foursight
                        Content-Length: 12
                        Accept-Encoding: deflate, gzip
                        accept: application/json
                        cookie: a=b; c=d
                        x-quote: it's !
                        Content-Type: application/x-www-form-urlencoded

                        {"a":"it's"}\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl h | GET",
                "curl -I h | HEAD",
                "curl -d a h | POST",
                "curl -G -d a h | GET",
                "curl -XPATCH -d a h | PATCH",
                "curl --request lower h | lower",
                "curl -sSLkXDELETE h | DELETE",
                "curl --head -G -d x h | HEAD",
                "C:\\\\tools\\\\curl.exe -X 'A B' h | A B",
                "/usr/bin/curl --request PURGE h | PURGE"
            })
    void knowsTheMethod(String line, String method) {
        assertThat(CurlReader.read(line).draft().method()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl h/a/../b/./c?x=/../y#f | /b/c?x=/../y",
                "curl h/a/.. | /",
                "curl h/ä/ö | /%c3%a4/%c3%b6",
                "curl --path-as-is h/a/../b | /a/../b",
                "curl --request-target '*' -X OPTIONS h | *",
                "curl -G -d a=1 -d b=2 h | /?a=1&b=2",
                "curl -G -d a=1 h/x?y | /x?y&a=1",
                "curl --url-query 'a=b c' h | /?a=b+c",
                "curl --url h:81/z | /z"
            })
    void knowsTheTarget(String line, String target) {
        assertThat(draft(line).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-u a:b | Authorization: Basic YTpi",
                "-A me | User-Agent: me",
                "-e http://r | Referer: http://r",
                "-b a=1 -b b=2 | Cookie: a=1;b=2",
                "-r 0-9 | Range: bytes=0-9",
                "--oauth2-bearer t | Authorization: Bearer t",
                "-H 'X;' | X:",
                "-H 'X :  y ' | X :  y ",
                "-A me -H 'User-Agent: you' | User-Agent: you",
                "--json '{}' | Content-Type: application/json"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void knowsTheFields(String options, String line) {
        assertThat(wire("curl " + options + " h").lines()).contains(line.substring(1));
    }

    @Test
    void removedFieldsAreWithheld() {
        assertThat(wire("curl -H Host: -H 'User-Agent:  ' -H accept: h"))
                .isEqualTo("GET / HTTP/1.1\n\n");
        assertThat(wire("curl -A '' -H Accept: h")).doesNotContain("User-Agent");
        assertThat(wire("curl -d x -H Content-Type: -H Content-Length: h"))
                .endsWith("Accept: */*\n\nx");
    }

    @Test
    void knowsTheContent() {
        assertThat(wire("curl -d a -d b --data-raw @c --data-urlencode 'd=e f&' h"))
                .endsWith("\n\na&b&@c&d=e+f%26");
        assertThat(wire("curl --json '{\"a\":' --json '1}' h")).endsWith("\n\n{\"a\":1}");
        assertThat(wire("curl -d '' h")).contains("Content-Length: 0\n");
        assertThat(wire("curl -H 'Transfer-Encoding: chunked' -d abc h"))
                .endsWith("\n\n3\nabc\n0\n\n");
        assertThat(wire("curl -F a=b -F 'c=d;type=text/x' --form-string 'e=@f' h"))
                .contains("POST / ", "multipart/form-data; boundary=------------------------four")
                .contains("form-data; name=\"a\"\n\nb\n", "name=\"c\"\nContent-Type: text/x\n\nd\n")
                .contains("name=\"e\"\n\n@f\n")
                .endsWith("--\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cacert f --key g | Not taken over yet: --cacert, --key.",
                "--resolve a:1:b | --resolve was left out. “a:1:b” does not give a host an address. Write HOST:PORT:ADDRESS, for example example.org:443:127.0.0.1 or example.org:443:[::1].",
                "--location-trusted | --location-trusted tells every server who is asking; here only the first learns it.",
                "--tls-max 2 | --tls-max “2” is no version of TLS.",
                "--max-redirs x | --max-redirs “x” is no number; as many as usual are followed.",
                "--frob | Left out, because curl is not known to have it: --frob.",
                "--frob value | Left out, because curl is not known to have it: --frob, value.",
                "-sÄv | Left out, because curl is not known to have it: -Ä.",
                "-d @secret.json | -d names the file “secret.json”, which was not read: its content is missing.",
                "--data-binary @- | --data-binary reads standard input, which is not here: its content is missing.",
                "-H @h.txt | -H names the file “h.txt”, which was not read: its content is missing.",
                "-b jar.txt | -b names the file “jar.txt”, which was not read: its content is missing.",
                "-F f=@pic.png | -F names the file “pic.png”, which was not read: its content is missing.",
                "-T up.bin | -T names the file “up.bin”, which was not read: its content is missing.",
                "-u me | curl would ask for the password; here it is empty.",
                "-m soon | --max-time “soon” is no number of seconds up to a day; the usual times are kept.",
                "http://second | Of 2 URLs only the first is taken over.",
                "--next -d b http://second | Only the request before --next is taken over.",
                "-H nonsense | -H “nonsense” has no colon; curl does not send it, and it was left out."
            })
    void whatIsNotTakenOverIsNamed(String options, String remark) {
        PastedRequest pasted = CurlReader.read("curl http://first " + options);

        assertThat(pasted.remarks()).containsExactly(remark);
        assertThat(pasted.draft().endpoint().host()).isEqualTo("first");
    }

    @Test
    void anotherSchemeKeepsThePasswordOut() {
        PastedRequest pasted = CurlReader.read("curl --ntlm -u a:b h");

        assertThat(pasted.draft().has("Authorization")).isFalse();
        assertThat(pasted.remarks())
                .containsExactly(
                        "Name and password were left out with their scheme.",
                        "Not taken over yet: --ntlm.");
    }

    @Test
    void anUnknownOptionsValueIsNotTheUrl() {
        assertThat(CurlReader.read("curl --frob value http://h/").draft().endpoint().host())
                .isEqualTo("h");
        assertThat(CurlReader.read("curl --frob h").draft().endpoint().host()).isEqualTo("h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl",
                "curl -X POST",
                "curl --",
                "wget h",
                "",
                "curl 'h",
                "curl ftp://h",
                "curl http://"
            })
    void whatIsNoRequestIsExplained(String line) {
        assertThatThrownBy(() -> CurlReader.read(line))
                .isInstanceOf(InvalidInput.class)
                .hasMessageMatching("(?s).*[.] [A-Z].*|.*begin with the word curl\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl | true",
                "curl h | true",
                "$ curl h | true",
                "/opt/bin/curl.exe h | true",
                "CURL h | true",
                "curly h | false",
                "my curl | false",
                "413 | false"
            })
    void knowsOneByItsBeginning(String text, boolean is) {
        assertThat(CurlReader.looksLikeOne(text)).isEqualTo(is);
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(11);
        String[] pieces = {
            "curl ",
            "-H ",
            "'",
            "\"",
            "\\",
            "\n",
            "$'",
            "\\x",
            "@f ",
            "-d ",
            "http://h",
            " ",
            "^",
            "`",
            "--",
            "-F ",
            "a=b",
            ";",
            "|",
            "%",
            "{",
            "]",
            "\u0000",
            "--data-urlencode ",
            "-u ",
            "-b ",
            "--request-target ",
            "é",
            "-m "
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder("curl ");
            for (int j = random.nextInt(12); j > 0; j--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Renderer.render(CurlReader.read(line.toString()).draft());
            } catch (InvalidInput said) {
                assertThat(said.getMessage()).isNotBlank();
            } catch (RuntimeException thrown) {
                throw new AssertionError(line.toString(), thrown);
            }
        }
    }
}
