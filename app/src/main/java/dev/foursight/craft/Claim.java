package dev.foursight.craft;

/**
 * A part of a request that a craft sets anew, whatever stood there. Where two crafts claim the same
 * part, the later one has the last word. A craft that only adds to a part claims nothing.
 */
public enum Claim {
    METHOD("the method"),
    TARGET("the target"),
    VERSION("the version"),
    HOST("the Host field"),
    LINE_ENDS("how lines end"),
    FRAMING("how the end of the content is told"),
    CONTENT("the content"),
    CONTENT_TYPE("the Content-Type field"),
    CONTENT_ENCODING("the Content-Encoding field"),
    EXPECT("the Expect field"),
    UPGRADE("the Upgrade field"),
    EARLY_DATA("the Early-Data field"),
    COOKIE("the Cookie field"),
    RANGE("the Range field"),
    CONDITION("the conditions"),
    ACCEPT("the Accept field"),
    ACCEPT_LANGUAGE("the Accept-Language field"),
    ACCEPT_ENCODING("the Accept-Encoding field"),
    ACCEPT_CHARSET("the Accept-Charset field"),
    AUTHORIZATION("the Authorization field"),
    PROXY_AUTHORIZATION("the Proxy-Authorization field"),
    CHANNEL("whether TLS is used"),
    SERVER_NAME("the server name in TLS"),
    TRUST("whom to believe"),
    CLIENT_CERTIFICATE("the client certificate"),
    FURTHER_REQUESTS("the further requests"),
    PACE("how slowly bytes go out"),
    ENDING("where the request stops");

    private final String words;

    Claim(String words) {
        this.words = words;
    }

    /** For the middle of a sentence. */
    public String words() {
        return words;
    }
}
