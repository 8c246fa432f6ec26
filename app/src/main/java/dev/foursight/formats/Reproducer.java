package dev.foursight.formats;

import dev.foursight.formats.shell.PrintfBytes;
import dev.foursight.formats.shell.ShellQuote;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.TlsOptions.ServerName;
import dev.foursight.http.Verbatim;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as commands that send its exact bytes and show the answer. They need bash, or openssl
 * where TLS is asked for, as every Debian and macOS has them; netcat is not everywhere.
 */
public final class Reproducer {

    private final Endpoint endpoint;
    private final Connection connection;
    private final List<String> commands = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private Reproducer(Draft draft) {
        this.endpoint = draft.endpoint();
        this.connection = draft.connection();
    }

    public static RequestText write(WireRequest request, boolean withSecrets) {
        Reproducer reproducer = new Reproducer(request.draft());
        reproducer.way();
        for (Step step : withSecrets ? request.steps() : masked(request)) {
            reproducer.act(step);
        }
        if (reproducer.commands.isEmpty()) {
            reproducer.commands.add(":");
        }
        return new RequestText(
                request.draft().endpoint().tls() ? reproducer.tls() : reproducer.plain(),
                reproducer.differences);
    }

    private void way() {
        if (connection.protocol() == Protocol.HTTP_2) {
            differences.add("It sends HTTP/1.1 in the place of HTTP/2.");
        }
        if (connection.route().proxy() != null) {
            differences.add("It goes straight to the server, not through the proxy.");
        }
        if (endpoint.tls() && connection.tls().identity() != null) {
            differences.add("It shows no client certificate: give openssl -cert and -key.");
        }
    }

    /** Where to connect: an address given for the host stands before what a name server says. */
    private String host() {
        List<InetAddress> pinned = connection.route().pinned(endpoint);
        return pinned.isEmpty() ? endpoint.host() : pinned.getFirst().getHostAddress();
    }

    /** An act within a secret comes behind its mark. What files hold goes out as it is. */
    private static List<Step> masked(WireRequest request) {
        List<Step> steps = new ArrayList<>(Secrets.masked(Verbatim.of(request)).steps());
        request.steps().stream()
                .dropWhile(step -> !(step instanceof Step.Stream))
                .forEach(steps::add);
        return steps;
    }

    private void act(Step step) {
        switch (step) {
            case Step.Send(var bytes) -> {
                if (!bytes.isEmpty()) {
                    commands.add(PrintfBytes.command(bytes));
                }
            }
            case Step.Stream stream -> {
                commands.addAll(ContentCommands.of(stream));
                if (stream.body().isChunked() && stream.body().chunk() > 0) {
                    differences.add("It sends the content as one chunk.");
                }
            }
            case Step.Pause(var length) -> commands.add("sleep " + length.toMillis() / 1000.0);
            case Step.HalfClose _ ->
                    differences.add(
                            "It leaves the connection open where the request ends its side.");
            case Step.Reset _ ->
                    differences.add("It does not break the connection off as the request does.");
        }
    }

    private String plain() {
        String device = ShellQuote.word("/dev/tcp/" + host() + "/" + endpoint.port());
        return "bash <<'END'\nexec 3<>"
                + device
                + "\n{\n"
                + String.join("\n", commands)
                + "\n} >&3\ncat <&3\nEND\n";
    }

    private String tls() {
        String host = host().contains(":") ? "[" + host() + "]" : host();
        return "{\n"
                + String.join("\n", commands)
                + "\n} | openssl s_client -quiet -connect "
                + ShellQuote.word(host + ":" + endpoint.port())
                + serverName()
                + "\n";
    }

    private String serverName() {
        boolean address = endpoint.host().contains(":") || endpoint.host().matches("[0-9.]+");
        return switch (connection.tls().serverName()) {
            case ServerName.None _ -> " -noservername";
            case ServerName.Named(var name) -> " -servername " + ShellQuote.word(name);
            case ServerName.OfUrl _ ->
                    address ? "" : " -servername " + ShellQuote.word(endpoint.host());
        };
    }
}
