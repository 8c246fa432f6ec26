package dev.foursight.formats.connection;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Route.Pin;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is taken in place of a name server's answer: {@code HOST:PORT:ADDRESS[,ADDRESS]…}. */
public final class Pinning {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<host>\\[[^\\]]+\\]|[^:\\[\\]]+):(?<port>\\d{1,5}):(?<addresses>.+)");

    private Pinning() {}

    /**
     * @throws InvalidInput if it is of another form, or an address is none
     */
    public static Pin parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        int port = parts.matches() ? Integer.parseInt(parts.group("port")) : 0;
        if (port < 1 || port > 65_535) {
            throw refused(text);
        }
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : parts.group("addresses").split(",", -1)) {
            addresses.add(address(bare(address), text));
        }
        return new Pin(bare(parts.group("host")), port, addresses);
    }

    private static InetAddress address(String address, String text) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException noAddress) {
            throw refused(text);
        }
    }

    private static String bare(String text) {
        return text.startsWith("[") && text.endsWith("]")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static InvalidInput refused(String text) {
        return new InvalidInput(
                "“"
                        + VisibleText.of(text)
                        + "” does not give a host an address. Write HOST:PORT:ADDRESS, for example example.org:443:127.0.0.1 or example.org:443:[::1].");
    }
}
