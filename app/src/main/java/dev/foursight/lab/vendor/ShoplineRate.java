package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Request;

/** Limits of SHOPLINE's security layer: of calls as such, 434, and of costly ones, 435. */
final class ShoplineRate extends Rated {

    private final boolean costly;
    private final int limit;
    private final Duration span;

    private ShoplineRate(
            Tools tools, boolean costly, int limit, Duration span, String code, String natural) {
        super(tools, limit, span, code, natural);
        this.costly = costly;
        this.limit = limit;
        this.span = span;
    }

    static ShoplineRate ofCalls(Tools tools) {
        return new ShoplineRate(
                tools, false, 20, Duration.ofSeconds(1), "/434", Shopline.API + "products.json");
    }

    static ShoplineRate ofCostlyCalls(Tools tools) {
        return new ShoplineRate(
                tools, true, 10, Duration.ofSeconds(10), "/435", Shopline.API + "orders.json");
    }

    @Override
    public List<Scenario> scenarios() {
        if (costly) {
            Scenario flood =
                    voice.scenario("435@shopline")
                            .natural(Shopline.API + "orders.json")
                            .target("{path}?status=any&page_info=4711&calls=30");
            return List.of(
                    flood,
                    flood.sloppy(new Fault.OmitContent()),
                    flood.hostile(new Fault.Reset(0)));
        }
        Scenario many =
                voice.scenario("434@shopline")
                        .natural(Shopline.API + "products.json")
                        .target("{path}?calls=50");
        return List.of(
                many,
                many.sloppy(new Fault.OmitContent()),
                many.hostile(new Fault.Drip(Duration.ofMillis(40), 16)));
    }

    @Override
    boolean counts(Request request) {
        return !costly || !Parameters.query(request).get("page_info").isEmpty();
    }

    @Override
    Reply over() {
        return Shopline.refusal(
                voice,
                costly ? 435 : 434,
                costly ? "Challenge Collapsar Attack" : "Excessive Rate Limit Surpassed",
                costly ? "shopline.flood" : "shopline.rate",
                Map.of("limit", limit, "seconds", span.toSeconds()));
    }

    @Override
    Reply within() {
        return Shopline.served();
    }
}
