package dev.foursight.lab.vendor;

import dev.foursight.lab.site.Nonces;
import java.time.Duration;
import java.time.InstantSource;

/** Logins kept in a cookie, which end after a while; one ended the day before. */
record Logins(String cookie, Nonces nonces) {

    /** The value of the login that is over, so that one request can show what becomes of it. */
    static final String OLD = "yesterday";

    private static final Duration LIFE = Duration.ofMinutes(1);

    static Logins in(String cookie, InstantSource clock) {
        return new Logins(cookie, new Nonces(LIFE, clock));
    }

    /** Of the value that a request brings. */
    Nonces.Standing standing(String value) {
        return value.equals(OLD) ? Nonces.Standing.EXPIRED : nonces.standing(value);
    }

    /** The value of Set-Cookie for a new login. */
    String begin() {
        return cookie + "=" + nonces.issue() + "; Path=/; HttpOnly; SameSite=Lax";
    }
}
