package dev.foursight.craft;

import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Port;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A line of {@code crafts/lab.csv}: crafts on a plain request to the lab, and what may come of it.
 *
 * @param expected statuses or outcomes; {@code 200+429} is 200 and a later answer of 429
 */
record LabCase(List<CraftUse> uses, Port door, String path, List<String> expected) {

    private static final Path FILE = Path.of("src/test/resources/crafts/lab.csv");

    static List<LabCase> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LabCase::read)
                .toList();
    }

    private static LabCase read(String line) {
        List<String> cells = Arrays.stream(line.split("[|]", -1)).map(String::strip).toList();
        return new LabCase(
                CraftUse.parseAll(List.of(cells.get(0).split(" [+] ", -1))),
                Port.valueOf(cells.get(1)),
                cells.get(2),
                List.of(cells.get(3).split(" ", -1)));
    }

    /** What came of it, in the words of {@link #expected}. */
    String send(Crafts crafts, Endpoints lab) {
        Draft plain = Draft.get(new TargetUrl(lab.of(door), path));
        Draft patient =
                plain.withConnection(
                        plain.connection()
                                .withTrust(Trust.ANY)
                                .withDeadlines(Deadlines.STANDARD.within(Duration.ofSeconds(20))));
        Exchange exchange =
                new RawTransport()
                        .send(Renderer.render(crafts.apply(patient, uses)), Call.unwatched());
        return words(exchange);
    }

    private static String words(Exchange exchange) {
        if (exchange.response() == null) {
            return exchange.outcome().kind().id();
        }
        List<ParsedResponse> more = exchange.answers().more();
        return exchange.status() + (more.isEmpty() ? "" : "+" + more.getLast().status());
    }

    @Override
    public String toString() {
        return uses.toString();
    }
}
