package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures.Capture;
import dev.foursight.http.Exchange;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each fingerprint is held against every capture: its own must show it, no other may. */
class SignatureClosureTest {

    private static final String NODE = "Node.js";
    private static final String PYTHON = "Python http.server";

    /** What had its hands on the answers of each set of captures. */
    private static final Map<String, Set<String>> PRODUCTS =
            Map.ofEntries(
                    Map.entry("nginx", Set.of("nginx")),
                    Map.entry("apache", Set.of("Apache")),
                    Map.entry("tomcat", Set.of("Apache Tomcat")),
                    Map.entry("node", Set.of(NODE)),
                    Map.entry("express", Set.of(NODE, "Express")),
                    Map.entry("aiohttp", Set.of("aiohttp")),
                    Map.entry("bottle", Set.of("Bottle", "WSGIServer", PYTHON)),
                    Map.entry("busybox", Set.of("BusyBox httpd")),
                    Map.entry("caddy", Set.of("Caddy", "Go net/http")),
                    Map.entry("cherrypy", Set.of("CherryPy")),
                    Map.entry(
                            "django",
                            Set.of("Django", "Django REST framework", "WSGIServer", PYTHON)),
                    Map.entry("express-csurf", Set.of(NODE, "Express")),
                    Map.entry("express5", Set.of(NODE, "Express")),
                    Map.entry("fastify", Set.of(NODE, "Fastify")),
                    Map.entry("flask-gunicorn", Set.of("gunicorn", "Werkzeug")),
                    Map.entry("go", Set.of("Go net/http")),
                    Map.entry("gunicorn", Set.of("gunicorn")),
                    Map.entry("h2o", Set.of("h2o")),
                    Map.entry("hapi", Set.of(NODE, "hapi")),
                    Map.entry("haproxy", Set.of("HAProxy", NODE)),
                    Map.entry("http-server", Set.of(PYTHON)),
                    Map.entry("hypercorn", Set.of("hypercorn")),
                    Map.entry("jdk", Set.of("JDK HTTP server")),
                    Map.entry("jetty", Set.of("Jetty")),
                    Map.entry("koa", Set.of(NODE)),
                    Map.entry("lighttpd", Set.of("lighttpd")),
                    Map.entry("mini-httpd", Set.of("mini_httpd")),
                    Map.entry("nest", Set.of(NODE, "Express", "NestJS")),
                    Map.entry("nghttpx", Set.of("nghttpx", NODE)),
                    Map.entry("nginx-limit", Set.of("nginx")),
                    Map.entry("php", Set.of("PHP")),
                    Map.entry("puma", Set.of("puma", "Rack", "Sinatra")),
                    Map.entry("rails", Set.of("Rails")),
                    Map.entry("spring", Set.of("Spring Boot", "Spring", "Apache Tomcat")),
                    Map.entry("squid", Set.of("squid", NODE)),
                    Map.entry("squid-accel", Set.of("squid", NODE)),
                    Map.entry("thin", Set.of("thin", "Rack", "Sinatra")),
                    Map.entry("tornado", Set.of("TornadoServer")),
                    Map.entry("undertow", Set.of("Undertow")),
                    Map.entry("uvicorn-h11", Set.of("uvicorn", "Starlette", "FastAPI")),
                    Map.entry("uvicorn-httptools", Set.of("uvicorn", "Starlette", "FastAPI")),
                    Map.entry("varnish", Set.of("Varnish", NODE)),
                    Map.entry("vertx", Set.of("Vert.x")),
                    Map.entry("vite", Set.of(NODE, "Vite")),
                    Map.entry("waitress", Set.of("waitress")),
                    Map.entry("webpack-dev-server", Set.of(NODE, "Express")),
                    Map.entry("webrick", Set.of("WEBrick")),
                    Map.entry("werkzeug", Set.of("Werkzeug", PYTHON)));

    private static List<Capture> captures;
    private static Explainer explainer;

    @BeforeAll
    static void load() {
        captures = Stream.concat(Captures.all().stream(), Captures.more().stream()).toList();
        explainer = ShippedExplainer.create();
    }

    private static Stream<Signature> shipped(boolean observed) {
        return ShippedTexts.signatures().all().stream()
                .filter(signature -> signature.observed() == observed);
    }

    @Test
    void everyObservedOneIsInACaptureAndEveryOtherInNone() {
        Set<String> seen = new HashSet<>();
        captures.forEach(capture ->
                Readings.of(capture.exchange())
                        .signatures()
                        .forEach(match -> seen.add(match.signature().id())));

        assertThat(shipped(true).map(Signature::id).filter(id -> !seen.contains(id)))
                .as("said to be observed, but in no capture")
                .isEmpty();
        assertThat(
                        shipped(false)
                                .filter(signature -> signature.role() != AnsweredBy.Role.UNKNOWN)
                                .map(Signature::id)
                                .filter(seen::contains))
                .as("in a capture, but said to be documented only")
                .isEmpty();
    }

    @Test
    void noneIsInTheAnswersOfAnotherProduct() {
        Set<String> mistaken = new TreeSet<>();
        for (Capture capture : captures) {
            Set<String> products = PRODUCTS.getOrDefault(capture.server(), Set.of());
            Readings.of(capture.exchange()).signatures().stream()
                    .map(SignatureMatch::signature)
                    .filter(signature -> signature.role() != AnsweredBy.Role.UNKNOWN)
                    .filter(signature -> !products.contains(signature.product()))
                    .forEach(signature -> mistaken.add(signature.id() + " in " + capture.server()));
        }
        assertThat(mistaken).isEmpty();
    }

    @Test
    void everyDocumentedOneFiresOnItsOwnText() {
        assertThat(shipped(false))
                .allSatisfy(signature ->
                        assertThat(Samples.answer(signature).signatures())
                                .extracting(SignatureMatch::signature)
                                .contains(signature));
    }

    @Test
    void everyCauseThatAPageNamesIsTheFirst() {
        assertThat(
                        ShippedTexts.signatures().all().stream()
                                .filter(Signature::isPage)
                                .filter(signature -> !signature.cause().isEmpty())
                                .filter(signature -> !isSecondMeaning(signature))
                                .map(signature ->
                                        signature.id()
                                                + " "
                                                + signature.cause()
                                                + " not "
                                                + firstCause(signature))
                                .filter(line -> !line.matches("\\S+ (\\S+) not \\1")))
                .isEmpty();
    }

    /** Whether an entry before it gives the same page another cause. */
    private static boolean isSecondMeaning(Signature signature) {
        return ShippedTexts.signatures().all().stream()
                .takeWhile(other -> !other.equals(signature))
                .filter(Signature::isPage)
                .anyMatch(other ->
                        other.status() == signature.status()
                                && other.contains().equals(signature.contains()));
    }

    private static String firstCause(Signature signature) {
        return explainer.explain(Samples.exchange(signature)).causes().stream()
                .map(CauseFound::id)
                .findFirst()
                .orElse("any");
    }

    /** What nobody here has seen is a hint: what is certain with it is certain without it. */
    @Test
    void documentedAloneNeverMakesACauseCertain() {
        assertThat(shipped(false).filter(signature -> !signature.cause().isEmpty()))
                .isNotEmpty()
                .allSatisfy(signature ->
                        assertThat(certain(Samples.without(signature)))
                                .as(signature.id())
                                .containsAll(certain(Samples.exchange(signature))));
    }

    private static Set<String> certain(Exchange exchange) {
        Set<String> ids = new HashSet<>();
        explainer.explain(exchange).causes().stream()
                .filter(cause -> cause.confidence() == Confidence.CERTAIN)
                .forEach(cause -> ids.add(cause.id()));
        return ids;
    }

    @Test
    void everyOneNamesItsSource() {
        assertThat(ShippedTexts.signatures().all())
                .hasSizeGreaterThanOrEqualTo(120)
                .allSatisfy(signature -> assertThat(signature.source()).hasSizeGreaterThan(12));
        assertThat(shipped(true)).hasSizeGreaterThanOrEqualTo(120);
    }

    /** The page decides who wrote the answer, whatever the fields say. */
    @Test
    void namesNobodyElseAsTheWriterOfACapture() {
        Set<String> mistaken = new TreeSet<>();
        for (Capture capture : captures) {
            Optional<AnsweredBy> by = Responder.of(Readings.of(capture.exchange()));
            by.filter(writer -> writer.confidence() != Confidence.POSSIBLE)
                    .filter(writer ->
                            PRODUCTS.getOrDefault(capture.server(), Set.of()).stream()
                                    .noneMatch(writer.product()::startsWith))
                    .ifPresent(writer -> mistaken.add(capture.server() + " " + writer.product()));
        }
        assertThat(mistaken).isEmpty();
    }
}
