package dev.foursight.lab.vendor;

import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Nginx;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Request;

/** Work that a client does not wait for: 499 in the log of nginx, 460 in that of AWS. */
final class SlowReport extends Mechanism {

    private static final String NGINX = "/slow";
    private static final String AWS = "/slow-target";

    private final Duration work;
    private final AlbLog alb;

    SlowReport(Tools tools) {
        super(tools);
        this.work = tools.patience().multipliedBy(3).dividedBy(5);
        this.alb = new AlbLog(tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                voice.scenario("499@nginx")
                        .natural(NGINX)
                        .status(0)
                        .unseen(voice.sentence("unseen.499@nginx")),
                voice.scenario("460@aws")
                        .natural(AWS)
                        .status(0)
                        .unseen(voice.sentence("unseen.460@aws")));
    }

    @Override
    public Map<String, Page> pages() {
        Read aws = this::behindTheLoadBalancer;
        return Map.of("/499", this, NGINX, this, "/460", aws, AWS, aws);
    }

    @Override
    public Reply answer(Request request) throws IOException {
        Nginx nginx = new Nginx(request);
        if (Departure.within(request, work)) {
            Reply nobody = nginx.access(Reply.silentClose(), 499);
            return nginx.error(
                    nobody,
                    "info",
                    "client prematurely closed connection, so upstream connection is closed too"
                            + " while sending request to upstream");
        }
        return nginx.access(report());
    }

    private Reply behindTheLoadBalancer(Request request) throws IOException {
        return Departure.within(request, work)
                ? alb.logged(request, Reply.silentClose(), 460, "0.000 -1 -1")
                : alb.logged(request, report(), 200, "0.000 3.000 0.000");
    }

    private static Reply report() {
        return served("The report, for whoever waited.\n").with("Connection", "close");
    }
}
