package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** The page at {@code /} that tells what there is: as text, HTML or JSON, as Accept wishes. */
final class Index implements ScenarioGroup, Page {

    private final Page reading;
    private final Page posting;

    Index(Tools tools, List<Scenario> scenarios, Endpoints lab) {
        List<Document> forms =
                List.of(
                        tools.document(
                                "text/plain; charset=utf-8", Bytes.ofUtf8(text(scenarios, lab))),
                        tools.document(
                                "text/html; charset=utf-8",
                                Bytes.ofUtf8(
                                        new IndexHtml(resource("index.html"), lab).of(scenarios))),
                        tools.document(
                                "application/json",
                                Bytes.ofUtf8(new IndexJson(lab).of(scenarios))));
        reading = new NegotiatedPage(forms, tools.delivery(), tools.problems());
        posting = tools.documentPage(forms.getFirst());
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of();
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/", this);
    }

    @Override
    public Set<String> methods() {
        return posting.methods();
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public Set<String> accepts() {
        return posting.accepts();
    }

    @Override
    public Reply answer(Request request) throws Refused, IOException {
        return (request.getMethod().equals("POST") ? posting : reading).answer(request);
    }

    private static String text(List<Scenario> scenarios, Endpoints lab) {
        StringBuilder list = new StringBuilder();
        for (Scenario scenario : scenarios) {
            list.append(scenario.path()).append('\n');
            list.append("    ").append(scenario.trigger()).append('\n');
            scenario.unseen().ifPresent(why -> list.append("    ").append(why).append('\n'));
            scenario.faults()
                    .forEach(fault -> list.append("    It ").append(fault.words()).append(".\n"));
            list.append("    ").append(CurlCommand.of(scenario, lab)).append("\n\n");
        }
        return resource("index.txt")
                .replace("{plain}", lab.plain().authority())
                .replace("{tls}", lab.tls().authority())
                .replace("{proxy}", lab.proxy().authority())
                .replace("{scenarios}", list.toString().stripTrailing());
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(Index.class.getResourceAsStream("/lab/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
