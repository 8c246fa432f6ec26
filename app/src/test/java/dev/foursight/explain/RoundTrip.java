package dev.foursight.explain;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Port;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Variant;
import dev.foursight.ui.lab.ScenarioDraft;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of {@code explain/mended-causes.csv}.
 *
 * @param provocation crafts on a plain request, or {@code scenario} with its code's key and number
 * @param after the statuses that may come once the request is mended
 */
record RoundTrip(
        String cause,
        String provocation,
        String door,
        String path,
        List<String> after,
        boolean isFirst) {

    private static final Path FILE = Path.of("src/test/resources/explain/mended-causes.csv");

    private static final Crafts CRAFTS =
            new Crafts(
                    Stream.concat(Provocations.all().stream(), Repairs.all().stream()).toList(),
                    Map.of());

    static List<RoundTrip> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RoundTrip::read)
                .toList();
    }

    private static RoundTrip read(String line) {
        List<String> cells = Arrays.stream(line.split("[|]", -1)).map(String::strip).toList();
        return new RoundTrip(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                List.of(cells.get(4).split(" ", -1)),
                cells.get(5).equals("first"));
    }

    /** The request that provokes the cause, as a draft and the crafts on it. */
    ScenarioDraft request(Endpoints lab, List<Scenario> scenarios) {
        if (provocation.startsWith("scenario ")) {
            String[] words = provocation.split(" ", -1);
            List<Scenario> own =
                    scenarios.stream()
                            .filter(it -> it.key().equals(words[1]))
                            .filter(it -> it.variant() == Variant.CONFORMING)
                            .toList();
            return ScenarioDraft.of(own.get(Integer.parseInt(words[2]) - 1), lab);
        }
        return new ScenarioDraft(
                Draft.get(new TargetUrl(lab.of(Port.valueOf(door)), path)),
                CraftUse.parseAll(List.of(provocation.split(" [+] ", -1))));
    }

    /** Any certificate will do, unless it is the point. */
    Exchange send(ScenarioDraft request) {
        Draft plain = request.draft();
        Trust trust = cause.startsWith("tls.certificate") ? Trust.SYSTEM : Trust.ANY;
        Draft patient =
                plain.withConnection(
                        plain.connection()
                                .withTrust(trust)
                                .withDeadlines(Deadlines.STANDARD.within(Duration.ofSeconds(20))));
        return new RawTransport()
                .send(Renderer.render(CRAFTS.apply(patient, request.crafts())), Call.unwatched());
    }

    /** The request with one more craft, as "Try the fix" sends it. */
    static ScenarioDraft mended(ScenarioDraft request, CraftUse remedy) {
        List<CraftUse> more = new ArrayList<>(request.crafts());
        more.add(remedy);
        return new ScenarioDraft(request.draft(), more);
    }

    @Override
    public String toString() {
        return cause + " by " + provocation;
    }
}
