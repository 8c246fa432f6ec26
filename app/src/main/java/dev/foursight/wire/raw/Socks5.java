package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Login;
import dev.foursight.wire.WireFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks a SOCKS 5 proxy for a connection (RFC 1928), with user and password (RFC 1929). */
final class Socks5 {

    private static final int VERSION = 5;
    private static final int ANYBODY = 0;
    private static final int LOGIN = 2;
    private static final int NOTHING_FITS = 0xff;

    private final @Nullable Login login;
    private final Endpoint origin;
    private final @Nullable InetAddress address;

    /**
     * @param address of the origin, or null if the proxy is to resolve the name
     */
    Socks5(@Nullable Login login, Endpoint origin, @Nullable InetAddress address) {
        this.login = login;
        this.origin = origin;
        this.address = address;
    }

    void open(ProxyTalk talk) throws IOException, WireFailure {
        greet(talk);
        talk.say(request());
        expectVersion(talk, VERSION);
        int reply = talk.hear();
        talk.hear();
        int rest =
                switch (talk.hear()) {
                    case 1 -> 4;
                    case 4 -> 16;
                    case 3 -> talk.hear();
                    default -> 0;
                };
        if (reply != 0) {
            throw new WireFailure(talk.failures().refused(reply));
        }
        for (int i = 0; i < rest + 2; i++) {
            talk.hear();
        }
    }

    private void greet(ProxyTalk talk) throws IOException, WireFailure {
        talk.say(login == null ? bytes(VERSION, 1, ANYBODY) : bytes(VERSION, 2, ANYBODY, LOGIN));
        expectVersion(talk, VERSION);
        switch (talk.hear()) {
            case ANYBODY -> {}
            case LOGIN -> logIn(talk);
            case NOTHING_FITS -> throw new WireFailure(talk.failures().loginWanted(login != null));
            default -> throw new WireFailure(talk.failures().notSocks());
        }
    }

    private void logIn(ProxyTalk talk) throws IOException, WireFailure {
        if (login == null) {
            throw new WireFailure(talk.failures().notSocks());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(1);
        text(out, login.user());
        text(out, login.password());
        talk.say(Bytes.of(out.toByteArray()));
        expectVersion(talk, 1);
        if (talk.hear() != 0) {
            throw new WireFailure(talk.failures().loginRefused());
        }
    }

    private static void expectVersion(ProxyTalk talk, int version) throws IOException, WireFailure {
        if (talk.hear() != version) {
            throw new WireFailure(talk.failures().notSocks());
        }
    }

    private Bytes request() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {VERSION, 1, 0});
        if (address == null) {
            out.write(3);
            text(out, origin.host());
        } else {
            byte[] number = address.getAddress();
            out.write(number.length == 4 ? 1 : 4);
            out.writeBytes(number);
        }
        out.write(origin.port() >> 8);
        out.write(origin.port());
        return Bytes.of(out.toByteArray());
    }

    /** A length of one byte and as much text. */
    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, 255);
        out.write(length);
        out.write(bytes, 0, length);
    }

    private static Bytes bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Bytes.of(bytes);
    }
}
