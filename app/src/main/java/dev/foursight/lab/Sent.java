package dev.foursight.lab;

/**
 * What went over the wire.
 *
 * @param status of the status line; 0 if there was none
 * @param bytes of content, or of everything where the lab wrote on the connection itself
 * @param ending how the connection was cut, such as {@code closed without a byte}; empty if it was
 *     not
 */
public record Sent(int status, long bytes, String ending) {

    /** In a few words: {@code 416, 312 bytes}. */
    public String words() {
        String answer = status == 0 ? "" : status + ", " + bytes + " bytes";
        return answer.isEmpty() || ending.isEmpty() ? answer + ending : answer + ", " + ending;
    }
}
