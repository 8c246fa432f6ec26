package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** A report that costs money for each reading, and the till to pay it at: 402. */
final class Till extends Mechanism {

    private static final String PATH = "/till";
    private static final int PRICE = 5;

    /** No more credit is kept. */
    private static final int MOST = 1_000;

    private int credit;

    Till(Tools tools) {
        super(tools, "/402", "/report");
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario unpaid = voice.scenario("402@ietf").natural("/report");
        return List.of(
                unpaid,
                unpaid.sloppy(new Fault.OmitField("Link"), new Fault.OmitContent()),
                unpaid.hostile(new Fault.WrongLength(1_000_000)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/402", this, "/report", this, PATH, new Counter());
    }

    @Override
    public Reply answer(Request request) {
        if (!take(request.getMethod().equals("GET"))) {
            return voice.plain(402, "Payment Required", "payment.due", Map.of("price", PRICE))
                    .with("Link", "<" + PATH + ">; rel=\"payment\"");
        }
        return served("The report: all is well. Reading it again costs " + PRICE + " again.\n");
    }

    private synchronized boolean take(boolean reading) {
        if (credit < PRICE) {
            return false;
        }
        credit -= reading ? PRICE : 0;
        return true;
    }

    private synchronized int pay(int amount) {
        credit = Math.min(MOST, credit + amount);
        return credit / PRICE;
    }

    private final class Counter implements Page {

        @Override
        public Set<String> methods() {
            return Set.of("POST");
        }

        @Override
        public Reply answer(Request request) throws IOException {
            Parameters form = Parameters.form(request);
            if (form.get("amount").isEmpty()) {
                return voice.plain(400, "Bad Request", "payment.unclear");
            }
            int readings = pay(form.count("amount", MOST));
            return served("Thank you. Readings paid for: " + readings + ".\n");
        }
    }
}
