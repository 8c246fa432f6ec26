package dev.foursight.lab.vendor;

import dev.foursight.lab.site.ScenarioGroup;
import dev.foursight.lab.site.Tools;
import java.util.List;

/** The groups of this package. */
public final class Vendors {

    private Vendors() {}

    /** New groups, for one run. */
    public static List<ScenarioGroup> all(Tools tools) {
        return List.of(
                new Till(tools),
                new BotWall(tools),
                new Pot(tools),
                new AddressBan(tools),
                new LaravelForm(tools),
                new ExpiredLogin(tools),
                new Calm(tools),
                new Edge(tools),
                new Gateway(tools),
                new Chat(tools),
                new BuyerBlind(tools),
                new ShoplineBlock(tools),
                ShoplineRate.ofCalls(tools),
                ShoplineRate.ofCostlyCalls(tools),
                new ShoplinePolicy(tools),
                new OutlookMail(tools),
                new Silence(tools),
                new RetryWith(tools),
                new ActiveSync(tools),
                new ParentalFilter(tools),
                new LegalBlock(tools),
                new LoadBalancer(tools),
                new Move(tools),
                new BigHead(tools),
                new ArcGis(tools),
                new LongOperation(tools),
                new SlowReport(tools));
    }
}
