package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * Alibaba's Link IoT Edge, which counts the connections of an address: 421. All of the lab's
 * clients have one address, so that all of a port's open connections count; {@code ?others=N} adds
 * N that are not there.
 */
final class Gateway extends Mechanism {

    private static final String PATH = "/2019-09-30/auth/cookies";
    private static final int LIMIT = 32;

    Gateway(Tools tools) {
        super(tools, "/421@alibaba", PATH);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario crowd =
                voice.scenario("421@alibaba")
                        .natural(PATH)
                        .method("POST")
                        .target("{path}?others=" + LIMIT);
        return List.of(
                crowd, crowd.sloppy(new Fault.OmitContent()), crowd.hostile(new Fault.Reset(20)));
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply answer(Request request) {
        Parameters query = Parameters.query(request);
        int others = query.get("others").isEmpty() ? 0 : query.count("others", 1_000);
        int open =
                others
                        + request.getConnectionMetaData()
                                .getConnector()
                                .getConnectedEndPoints()
                                .size();
        if (open > LIMIT) {
            return voice.json(
                    421,
                    "Too Many Connections",
                    "\"Code\":421,\"Message\":\"Too Many Connections\"",
                    "gateway.connections",
                    Map.of("open", open, "limit", LIMIT));
        }
        return served("{\"Code\":200,\"Message\":\"Success\"}\n")
                .with("Content-Type", "application/json");
    }
}
