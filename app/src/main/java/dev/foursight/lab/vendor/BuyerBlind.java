package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** Shopify's Storefront API, called for many buyers from one address: 430. */
final class BuyerBlind extends Rated {

    private static final String PATH = "/api/2025-01/graphql.json";
    private static final int LIMIT = 10;

    BuyerBlind(Tools tools) {
        super(tools, LIMIT, Duration.ofSeconds(10), "/430@shopify", PATH);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario many =
                voice.scenario("430@shopify")
                        .natural(PATH)
                        .method("POST")
                        .target("{path}?calls=20")
                        .fields("Content-Type: application/json")
                        .content("{\"query\":\"{ shop { name } }\"}");
        return List.of(
                many,
                many.sloppy(new Fault.OmitContent()),
                many.hostile(new Fault.WrongLength(1_000_000)));
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    boolean counts(Request request) {
        return field(request, "Shopify-Storefront-Buyer-IP").isEmpty();
    }

    @Override
    Reply over() {
        // Clients report an empty phrase, and a page where JSON was to come.
        return voice.html(430, "", "Request rejected", "shopify.bot", Map.of("limit", LIMIT));
    }

    @Override
    Reply within() {
        return served("{\"data\":{\"shop\":{\"name\":\"The lab\"}}}\n")
                .with("Content-Type", "application/json");
    }
}
