package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;

/**
 * An AWS Application Load Balancer: 463 for too many addresses in X-Forwarded-For, 464 for what
 * does not fit a target group of version gRPC.
 */
final class LoadBalancer extends Mechanism {

    private static final String CART = "/cart";
    private static final String GRPC = "/demo.Greeter/Hello";
    private static final int ADDRESSES = 30;

    private final AlbLog log;

    LoadBalancer(Tools tools) {
        super(tools);
        this.log = new AlbLog(tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario loop =
                voice.scenario("463@aws")
                        .natural(CART)
                        .fields(
                                "X-Forwarded-For: 192.0.2.7"
                                        + ", 192.0.2.20, 192.0.2.21".repeat(ADDRESSES / 2));
        Scenario old = voice.scenario("464@aws").natural(GRPC);
        return List.of(
                loop,
                loop.sloppy(new Fault.OmitContent()),
                loop.hostile(new Fault.Reset(0)),
                old,
                old.sloppy(new Fault.OmitContent()),
                old.hostile(new Fault.Flood(2_000_000)));
    }

    @Override
    public Map<String, Page> pages() {
        Grpc grpc = new Grpc();
        return Map.of("/463", this, CART, this, "/464", grpc, GRPC, grpc);
    }

    @Override
    public Reply answer(Request request) {
        int addresses = request.getHeaders().getCSV("X-Forwarded-For", false).size();
        return addresses > ADDRESSES
                ? refused(request, 463, "alb.addresses", Map.of("count", addresses))
                : served("The cart is empty.\n");
    }

    /** AWS defines no phrases. */
    private Reply refused(Request request, int status, String id, Map<String, ?> facts) {
        Reply reply =
                voice.html(status, "", String.valueOf(status), id, facts)
                        .with("Server", "awselb/2.0");
        return log.logged(request, reply, status, "-1 -1 -1");
    }

    /** A service of a target group that speaks gRPC, so HTTP/2 and POST only. */
    private final class Grpc implements Page {

        @Override
        public Set<String> methods() {
            return Set.of("GET", "HEAD", "POST");
        }

        @Override
        public Reply answer(Request request) {
            boolean two = request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2;
            if (!two || !request.getMethod().equals("POST")) {
                return refused(request, 464, two ? "alb.method" : "alb.version", Map.of());
            }
            // An answer of gRPC without a message: status 12, the method is not implemented.
            return Reply.empty(200)
                    .with("Content-Type", "application/grpc")
                    .with("Grpc-Status", "12");
        }
    }
}
