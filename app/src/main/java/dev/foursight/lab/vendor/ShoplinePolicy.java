package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** SHOPLINE's look into the content: 436. */
final class ShoplinePolicy extends Mechanism {

    private static final String PATH = Shopline.API + "products/1001.json";
    private static final Pattern SUSPECT =
            Pattern.compile("(?is).*('\\s*or\\s+1\\s*=\\s*1|;\\s*drop\\s+table|\\{\\{.*}}).*");

    ShoplinePolicy(Tools tools) {
        super(tools, "/436", PATH);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario suspect =
                voice.scenario("436@shopline")
                        .natural(PATH)
                        .method("PUT")
                        .fields("Content-Type: application/json")
                        .content("{\"product\":{\"title\":\"Mug ' OR 1=1 --\"}}");
        return List.of(
                suspect,
                suspect.sloppy(new Fault.OmitContent()),
                suspect.hostile(new Fault.Flood(2_000_000)));
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "PUT");
    }

    @Override
    public Reply answer(Request request) throws IOException {
        return SUSPECT.matcher(Parameters.text(request)).matches()
                ? Shopline.refusal(
                        voice, 436, "Security Policy Triggered", "shopline.policy", Map.of())
                : Shopline.served();
    }
}
