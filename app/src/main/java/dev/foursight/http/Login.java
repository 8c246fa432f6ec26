package dev.foursight.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** User and password. */
public record Login(String user, String password) {

    /** As the value of Authorization or Proxy-Authorization (RFC 7617). */
    public String basic() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** The user; nothing of the password. */
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
