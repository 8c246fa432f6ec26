package dev.foursight.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.Services;
import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.explain.CauseFound;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Sends every craft that breaks a request to nginx and Apache, and writes down what came of it. */
@EnabledIfSystemProperty(named = "answers", matches = "write")
class CraftAnswersTest {

    private static final Path FILE = Path.of("docs/answers.md");

    private static final String INTRO =
            """
            # What nginx and Apache answer to each craft

            Every craft that breaks a request, with its standard values, on a plain `GET /` to nginx and Apache httpd as Debian
            ships them, on loopback. Each cell holds the status (or how it ended without one; “+ n” is a later answer on the same connection), what
            became of the connection, and the first cause that Foursight finds. Crafts of the group TLS go to the TLS port,
            `tls-to-plain-port` and all others to the clear-text port. A connection on which the server waits is given up after 90 seconds.

            Written by `mvn test -Dtest=CraftAnswersTest -Danswers=write` (about three minutes); do not edit by hand.

            """;

    private final Services services = new Services();

    @Test
    void writesTheTable() throws Exception {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        try (RealServer nginx = RealServer.nginx()) {
            columns.put(name(nginx), cells(nginx));
        }
        try (RealServer apache = RealServer.apache()) {
            columns.put(name(apache), cells(apache));
        }
        String table = table(columns);
        Files.writeString(FILE, INTRO + table);

        assertThat(table.lines()).hasSizeGreaterThan(Provocations.all().size());
    }

    private static String name(RealServer server) {
        ParsedResponse answer = Objects.requireNonNull(send(draft(server.endpoint())).response());
        return answer.fields().value("Server").orElseThrow();
    }

    private Map<String, String> cells(RealServer server)
            throws InterruptedException, ExecutionException {
        Map<String, Future<String>> sending = new LinkedHashMap<>();
        try (ExecutorService some = Executors.newFixedThreadPool(8)) {
            for (Craft craft : Provocations.all()) {
                sending.put(craft.id(), some.submit(() -> cell(craft, server)));
            }
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, Future<String>> each : sending.entrySet()) {
            cells.put(each.getKey(), each.getValue().get());
        }
        return cells;
    }

    private String cell(Craft craft, RealServer server) {
        boolean secure =
                craft.group() == Craft.Group.TLS && !craft.id().equals("tls-to-plain-port");
        Draft plain = draft(secure ? server.tlsEndpoint() : server.endpoint());
        Crafts crafts = services.crafts();
        Exchange exchange = send(crafts.apply(plain, List.of(CraftUse.of(craft.id()))));
        String status =
                exchange.response() == null
                        ? exchange.outcome().kind().id()
                        : String.valueOf(exchange.status());
        List<ParsedResponse> more = exchange.answers().more();
        List<String> parts = new ArrayList<>();
        parts.add("**" + status + "**" + (more.isEmpty() ? "" : " + " + more.getLast().status()));
        parts.add(exchange.ended() == null ? "" : exchange.ended().id());
        services.explainer().explain(exchange).causes().stream()
                .findFirst()
                .map(CauseFound::id)
                .ifPresent(cause -> parts.add("`" + cause + "`"));
        return String.join(", ", parts);
    }

    private static Draft draft(Endpoint endpoint) {
        Draft draft = Draft.get(new TargetUrl(endpoint, "/"));
        Duration patience = Duration.ofSeconds(90);
        return draft.withConnection(
                draft.connection()
                        .withTrust(Trust.ANY)
                        .withDeadlines(
                                new Deadlines(patience, patience, patience, patience, patience)));
    }

    private static Exchange send(Draft draft) {
        return new RawTransport().send(Renderer.render(draft), Call.unwatched());
    }

    private static String table(Map<String, Map<String, String>> columns) throws IOException {
        StringBuilder text = new StringBuilder();
        Craft.Group group = null;
        for (Craft craft : Provocations.all()) {
            if (craft.group() != group) {
                group = craft.group();
                text.append(String.format(Locale.ROOT, "%n## %s%n%n| Craft |", group.title()));
                columns.keySet().forEach(name -> text.append(' ').append(name).append(" |"));
                text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
            }
            text.append("| ").append(craft.id()).append(" |");
            columns.values()
                    .forEach(cells -> text.append(' ').append(cells.get(craft.id())).append(" |"));
            text.append('\n');
        }
        return text.toString().replaceFirst("^\\n", "");
    }
}
