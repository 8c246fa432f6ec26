package dev.foursight.formats.curl;

import dev.foursight.formats.shell.ShellQuote;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Following;
import dev.foursight.http.Login;
import dev.foursight.http.Proxy;
import dev.foursight.http.Route;
import dev.foursight.http.Route.Family;
import dev.foursight.http.Route.Pin;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.TlsOptions.ServerName;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What to tell curl of how a request is to travel. Files, keys and passwords are never told. */
final class CurlTransferArguments {

    private static final List<String> NAMES = List.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3");
    private static final List<String> NUMBERS = List.of("1.0", "1.1", "1.2", "1.3");

    private final List<String> arguments = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final UnaryOperator<String> shown;

    /**
     * @param shown masks what is not to be written
     */
    CurlTransferArguments(Draft draft, UnaryOperator<String> shown) {
        this.shown = shown;
        Connection connection = draft.connection();
        version(draft, connection.protocol() == Protocol.HTTP_2);
        if (connection.trust() == Trust.ANY) {
            arguments.add("-k");
        }
        Deadlines deadlines = connection.deadlines();
        if (!deadlines.total().equals(Deadlines.STANDARD.total())) {
            arguments.add("-m " + deadlines.total().toMillis() / 1000.0);
        }
        route(connection.route());
        if (connection.route().proxy() != null) {
            proxy(connection.route().proxy(), connection.asksProxy(draft.endpoint()));
            if (draft.connection().protocol() == Protocol.HTTP_2 && !draft.endpoint().tls()) {
                arguments.add("-p");
            }
        }
        following(connection.following());
        if (draft.endpoint().tls()) {
            tls(connection.tls());
        }
    }

    List<String> arguments() {
        return arguments;
    }

    List<String> differences() {
        return differences;
    }

    private void version(Draft draft, boolean http2) {
        boolean tls = draft.endpoint().tls();
        if (http2) {
            arguments.add(tls ? "--http2" : "--http2-prior-knowledge");
        } else if (draft.version().equals("HTTP/1.0")) {
            arguments.add("--http1.0");
        } else if (tls) {
            arguments.add("--http1.1");
        }
        if (!draft.version().matches("HTTP/1\\.[01]")) {
            differences.add("curl cannot write the version “" + draft.version() + "”.");
        }
    }

    private void route(Route route) {
        if (route.family() != Family.ANY) {
            arguments.add(route.family() == Family.IPV4 ? "-4" : "-6");
        }
        for (Pin pin : route.pins()) {
            List<String> addresses =
                    pin.addresses().stream().map(InetAddress::getHostAddress).toList();
            arguments.add(
                    "--resolve "
                            + ShellQuote.word(
                                    pin.host()
                                            + ":"
                                            + pin.port()
                                            + ":"
                                            + String.join(",", addresses)));
        }
    }

    private void proxy(Proxy proxy, boolean isAsked) {
        String scheme =
                switch (proxy.kind()) {
                    case HTTP -> proxy.endpoint().scheme();
                    case SOCKS5 -> "socks5";
                    case SOCKS5_NAMES -> "socks5h";
                };
        String host = proxy.endpoint().host();
        String place =
                (host.contains(":") ? "[" + host + "]" : host) + ":" + proxy.endpoint().port();
        arguments.add("-x " + ShellQuote.word(scheme + "://" + place));
        if (isAsked) {
            // The login stands among the fields of the request; curl would add another field.
            arguments.add("-H Proxy-Connection:");
        } else if (proxy.login() != null) {
            arguments.add("-U " + ShellQuote.word(login(proxy.login())));
        }
    }

    private void tls(TlsOptions tls) {
        if (!tls.certificates().isEmpty()) {
            differences.add("curl is not told of the certificates to believe: give it --cacert.");
        }
        if (tls.fingerprint() != null) {
            differences.add(
                    "curl cannot believe a certificate by its fingerprint: give it --cacert.");
        }
        if (tls.identity() != null) {
            differences.add("curl is not told of the client certificate: give it --cert.");
        }
        if (!(tls.serverName() instanceof ServerName.OfUrl)) {
            differences.add("curl sends the server name of the URL.");
        }
        if (!tls.versions().equals(TlsOptions.STANDARD.versions())) {
            versions(tls.versions());
        }
    }

    private void versions(Set<String> versions) {
        List<String> offered = NAMES.stream().filter(versions::contains).toList();
        if (offered.isEmpty()) {
            return;
        }
        int least = NAMES.indexOf(offered.getFirst());
        int most = NAMES.indexOf(offered.getLast());
        arguments.add("--tlsv" + NUMBERS.get(least));
        if (most < NAMES.size() - 1) {
            arguments.add("--tls-max " + NUMBERS.get(most));
        }
        if (offered.size() != most - least + 1) {
            differences.add("curl offers every version of TLS between the lowest and the highest.");
        }
    }

    private void following(Following following) {
        if (following.redirects() > 0) {
            arguments.add("-L --max-redirs " + following.redirects());
        }
        if (following.cookies()) {
            arguments.add("-b ''");
        }
        if (following.digest() != null) {
            arguments.add("--digest -u " + ShellQuote.word(login(following.digest())));
        }
    }

    private String login(Login login) {
        String pair = login.user() + ":" + login.password();
        // Masked as the line would be that holds the two.
        return shown.apply("Authorization: " + pair).substring("Authorization: ".length());
    }
}
