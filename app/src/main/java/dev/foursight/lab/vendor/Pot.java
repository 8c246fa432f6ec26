package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.server.Request;

/** A pot of coffee that speaks HTCPCP/1.0 (RFC 2324), and a teapot that cannot: 418. */
final class Pot extends Mechanism {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "BREW", "WHEN", "PROPFIND");
    private static final Set<String> MILK = Set.of("Cream", "Whole-milk");
    private static final Set<String> ADDITIONS =
            new TreeSet<>(Set.of("Cream", "Vanilla", "Whisky", "Whole-milk"));

    private boolean brewing;
    private boolean pouring;

    Pot(Tools tools) {
        super(tools, "/418@rfc2324", "/teapot");
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario brew =
                voice.scenario("418@rfc2324")
                        .natural("/teapot")
                        .method("BREW")
                        .fields(
                                "Accept-Additions: Whole-milk",
                                "Content-Type: application/coffee-pot-command")
                        .content("start");
        return List.of(
                brew,
                brew.sloppy(new Fault.OmitContent()),
                brew.hostile(new Fault.Silence(Duration.ofMillis(500)), new Fault.CloseEarly(26)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/418@rfc2324", this, "/teapot", this, "/pot", new CoffeePot());
    }

    @Override
    public Set<String> methods() {
        return METHODS;
    }

    /** The teapot's answers. */
    @Override
    public Reply answer(Request request) {
        return switch (request.getMethod()) {
            case "BREW", "POST" -> voice.plain(418, "I'm a teapot", "teapot.coffee");
            default -> served("A teapot, short and stout. It has tea.\n");
        };
    }

    private final class CoffeePot implements Page {

        @Override
        public Set<String> methods() {
            return METHODS;
        }

        @Override
        public Reply answer(Request request) throws IOException {
            return switch (request.getMethod()) {
                case "BREW", "POST" -> brew(request);
                case "WHEN" -> when();
                case "PROPFIND" -> served("Additions: " + list() + "\n");
                default -> served(brewing ? "Coffee is being brewed.\n" : "The pot is cold.\n");
            };
        }
    }

    private Reply brew(Request request) throws IOException {
        List<String> wanted =
                Arrays.stream(field(request, "Accept-Additions").split(","))
                        .map(addition -> addition.split(";", 2)[0].strip())
                        .filter(addition -> !addition.isEmpty() && !addition.equals("*"))
                        .toList();
        if (!ADDITIONS.containsAll(wanted)) {
            return voice.plain(
                    406, "Not Acceptable", "coffee.additions", Map.of("additions", list()));
        }
        return switch (Parameters.text(request).strip()) {
            case "start" -> turn(true, wanted.stream().anyMatch(MILK::contains));
            case "stop" -> turn(false, false);
            default -> voice.plain(400, "Bad Request", "coffee.command");
        };
    }

    private synchronized Reply turn(boolean on, boolean milk) {
        brewing = on;
        pouring = milk;
        String text = on ? "Coffee is being brewed.\n" : "Brewing has stopped.\n";
        return served(milk ? text + "Milk is being poured; send WHEN to stop it.\n" : text)
                .with("Safe", "if-user-awake");
    }

    private synchronized Reply when() {
        String text = pouring ? "Enough: no more milk.\n" : "No milk is being poured.\n";
        pouring = false;
        return served(text);
    }

    private static String list() {
        return String.join(", ", ADDITIONS);
    }
}
