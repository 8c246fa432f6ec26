package dev.foursight.formats.curl;

import dev.foursight.formats.shell.ShellQuote;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Draft;
import dev.foursight.http.Route;
import dev.foursight.http.Route.Family;
import dev.foursight.http.Route.Pin;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.TlsOptions.ServerName;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** What to tell curl of how a request is to travel. Files, keys and passwords are never told. */
final class CurlTransferArguments {

    private final List<String> arguments = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    CurlTransferArguments(Draft draft) {
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
        if (route.proxy() != null) {
            differences.add("curl is not told of the proxy.");
        }
    }

    private void tls(TlsOptions tls) {
        if (!tls.certificates().isEmpty()) {
            differences.add("curl is not told of the certificates to believe: give it --cacert.");
        }
        if (tls.identity() != null) {
            differences.add("curl is not told of the client certificate: give it --cert.");
        }
        if (!(tls.serverName() instanceof ServerName.OfUrl)) {
            differences.add("curl sends the server name of the URL.");
        }
        if (!tls.versions().equals(TlsOptions.STANDARD.versions())) {
            differences.add("curl offers the versions of TLS of its own choice.");
        }
    }
}
