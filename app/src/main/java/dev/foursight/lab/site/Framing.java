package dev.foursight.lab.site;

import dev.foursight.lab.Fault;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * The faults of an answer's framing, sorted out.
 *
 * @param silence before the first byte
 * @param declared the Content-Length to announce in place of the true one
 * @param drip pause after every {@code step} bytes of content; zero for none
 * @param flood bytes of content sent after the content, without a length
 * @param cut bytes of the whole message after which the connection ends; -1 to send it all
 * @param reset whether the end is a reset
 */
record Framing(
        Duration silence,
        OptionalLong declared,
        Duration drip,
        int step,
        long flood,
        int cut,
        boolean reset,
        boolean bodyToHead) {

    /** Bytes that one answer may flood its client with at most. */
    static final long MOST = 64_000_000;

    private static final Framing NONE =
            new Framing(Duration.ZERO, OptionalLong.empty(), Duration.ZERO, 1, 0, -1, false, false);

    static Framing of(List<Fault> faults) {
        Framing framing = NONE;
        for (Fault fault : faults) {
            if (fault instanceof Fault.Framed framed) {
                framing = framing.and(framed);
            }
        }
        return framing;
    }

    private Framing and(Fault.Framed fault) {
        return switch (fault) {
            case Fault.BodyToHead _ ->
                    new Framing(silence, declared, drip, step, flood, cut, reset, true);
            case Fault.WrongLength wrong ->
                    new Framing(
                            silence,
                            OptionalLong.of(wrong.declared()),
                            drip,
                            step,
                            flood,
                            cut,
                            reset,
                            bodyToHead);
            case Fault.Drip slow ->
                    new Framing(
                            silence,
                            declared,
                            slow.pause(),
                            Math.max(1, slow.bytes()),
                            flood,
                            cut,
                            reset,
                            bodyToHead);
            case Fault.CloseEarly close ->
                    new Framing(
                            silence,
                            declared,
                            drip,
                            step,
                            flood,
                            close.afterBytes(),
                            false,
                            bodyToHead);
            case Fault.Reset end ->
                    new Framing(
                            silence,
                            declared,
                            drip,
                            step,
                            flood,
                            end.afterBytes(),
                            true,
                            bodyToHead);
            case Fault.Flood more ->
                    new Framing(
                            silence,
                            declared,
                            drip,
                            step,
                            Math.min(MOST, more.bytes()),
                            cut,
                            reset,
                            bodyToHead);
            case Fault.Silence quiet ->
                    new Framing(quiet.pause(), declared, drip, step, flood, cut, reset, bodyToHead);
        };
    }
}
