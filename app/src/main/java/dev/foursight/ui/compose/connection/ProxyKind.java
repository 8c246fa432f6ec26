package dev.foursight.ui.compose.connection;

import dev.foursight.http.Proxy;

/** What a person can choose to go through. */
enum ProxyKind {
    NONE("None", "The connection goes straight to the server.", Proxy.Kind.HTTP),
    HTTP(
            "HTTP",
            "http requests are sent to it in absolute form, https ones through a tunnel.",
            Proxy.Kind.HTTP),
    HTTPS("HTTPS", "Like HTTP, spoken to the proxy over TLS.", Proxy.Kind.HTTP),
    SOCKS5("SOCKS5", "Names are looked up here; the proxy is told an address.", Proxy.Kind.SOCKS5),
    SOCKS5H("SOCKS5h", "The proxy is told the name and looks it up.", Proxy.Kind.SOCKS5_NAMES);

    private final String title;
    private final String about;
    private final Proxy.Kind kind;

    ProxyKind(String title, String about, Proxy.Kind kind) {
        this.title = title;
        this.about = about;
        this.kind = kind;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    Proxy.Kind kind() {
        return kind;
    }

    boolean tls() {
        return this == HTTPS;
    }

    static ProxyKind of(Proxy proxy) {
        return switch (proxy.kind()) {
            case HTTP -> proxy.endpoint().tls() ? HTTPS : HTTP;
            case SOCKS5 -> SOCKS5;
            case SOCKS5_NAMES -> SOCKS5H;
        };
    }
}
