package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a run of the lab answers with: its pages, and the words for what Jetty refuses itself. */
public final class SiteMap {

    private final Tools tools;
    private final Routes routes;
    private final Answering answering;

    /** A site of its own: what is stored in one is not in another. */
    public SiteMap(Tools tools) {
        this.tools = tools;
        this.answering = new Answering(tools.clock());
        List<ScenarioGroup> groups = new ArrayList<>(Groups.all(tools));
        groups.add(new Front(tools));
        this.routes = new Routes(groups);
    }

    public Site site() {
        return new Site(tools.problems(), routes, answering);
    }

    public ParserRefusals refusals() {
        return new ParserRefusals(tools.problems(), routes, answering);
    }

    /** The page that tells what there is. */
    private record Front(Tools tools) implements ScenarioGroup {

        @Override
        public List<Scenario> scenarios() {
            return List.of();
        }

        @Override
        public Map<String, Page> pages() {
            try (InputStream in =
                    Objects.requireNonNull(SiteMap.class.getResourceAsStream("/lab/index.txt"))) {
                Bytes text = Bytes.of(in.readAllBytes());
                return Map.of(
                        "/", tools.documentPage(tools.document("text/plain; charset=utf-8", text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
