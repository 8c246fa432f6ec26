package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.foursight.catalogue.ShippedPages.Shown;
import dev.foursight.catalogue.page.Snippet;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be held against the ways to return a code without the servers that take them. */
class SnippetTest {

    static List<Shown> pages() {
        return ShippedPages.all().stream()
                .filter(shown -> !shown.page().snippets().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void problemDetailsCarryTheCode(Shown shown) {
        JsonNode problem = JsonMapper.shared().readTree(code(shown, "problem+json"));

        assertThat(problem.path("status").intValue()).isEqualTo(shown.entry().code());
        assertThat(problem.path("title").stringValue()).isNotBlank();
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        String type = problem.path("type").stringValue();
        if (type.equals("about:blank")) {
            assertThat(problem.path("title").stringValue()).isEqualTo(shown.entry().name());
        } else {
            assertThat(type).startsWith("https://example.org/problems/");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaIsWellFormed(Shown shown) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject source =
                new InMemory("class Snippet {\n" + code(shown, "Spring Boot") + "}");
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, found, null, null, List.of(source));
        task.parse();

        assertThat(found.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShort(Shown shown) {
        assertThat(shown.page().snippets())
                .allMatch(snippet -> snippet.code().lines().count() <= 18);
    }

    private static String code(Shown shown, String system) {
        return shown.page().snippets().stream()
                .filter(snippet -> snippet.system().equals(system))
                .map(Snippet::code)
                .findFirst()
                .orElseThrow();
    }

    /** A source that is in no file. */
    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String text) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
