package dev.foursight.http;

/** What became of the connection once the exchange was over; {@link #id()} is the name in JSON. */
public enum Ended {
    CLOSED_BY_SERVER,
    RESET_BY_SERVER,
    KEPT_OPEN,
    CLOSED_BY_CLIENT,
    DEADLINE,
    FAILED;

    public String id() {
        return Outcome.id(this);
    }
}
