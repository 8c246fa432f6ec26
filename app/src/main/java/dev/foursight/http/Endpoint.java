package dev.foursight.http;

import java.util.regex.Pattern;

/** Where a connection goes: host and port, over TLS or not. An IPv6 host has no brackets here. */
public record Endpoint(boolean tls, String host, int port) {

    private static final Pattern LOOPBACK = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    public String scheme() {
        return tls ? "https" : "http";
    }

    public boolean hasDefaultPort() {
        return port == (tls ? 443 : 80);
    }

    /**
     * The Host value for this endpoint: brackets round IPv6, no default port (RFC 9110 §4.2, §7.2).
     */
    public String authority() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return hasDefaultPort() ? shown : shown + ":" + port;
    }

    /** Whether the host is this machine by its form alone; no name is looked up. */
    public boolean isLoopback() {
        return host.equalsIgnoreCase("localhost")
                || LOOPBACK.matcher(host).matches()
                || host.equals("::1");
    }
}
