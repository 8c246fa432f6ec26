package dev.foursight.fuzz;

import dev.foursight.http.Body;
import dev.foursight.http.Body.Framing;
import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Pace;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import java.time.Duration;
import java.util.Random;

/** Makes drafts: readable ones, whose parts a parser can find again, and any. */
final class DraftMaker {

    private static final String TOKEN = "!#$%&'*+-.^_`|~09azAZ";

    /**
     * Whatever may stand in a line without ending it, and letters beyond ASCII and Unicode's BMP.
     */
    private static final String LINE =
            TOKEN + "\"(),/:;<=>?@[\\]{}\t\u0000\u0001\u007f\u00a0éß€\u202e";

    private static final String ANY = LINE + "\r\n \n\r";

    private final Random random;

    DraftMaker(Random random) {
        this.random = random;
    }

    /** Its parts hold what their place in the request's lines allows, which is far from sound. */
    Draft readable() {
        Draft draft =
                Draft.get(TargetUrl.parse("http://127.0.0.1:8080/"))
                        .withMethod(text(TOKEN + "€(/", 1))
                        .withTarget(text(LINE.replace("\t", ""), 1))
                        .withVersion(one("HTTP/1.1", "HTTP/1.0", "http/9", "FTP/2.x", "H/"));
        for (int fields = random.nextInt(6); fields > 0; fields--) {
            draft =
                    draft.plus(
                            new HeaderLine(
                                    text(LINE.replace(":", "").replace("\t", ""), 1),
                                    one(":", ": ", " : ", ":\t"),
                                    text(LINE, 0),
                                    random.nextInt(5) > 0));
        }
        return delivered(
                draft.withBody(body()),
                Delivery.PLAIN
                        .withBefore(one("", "\r\n", "\n\r\n"))
                        .withLineEnd(one("\r\n", "\n")));
    }

    /** Anything in any part. */
    Draft any() {
        Draft draft =
                Draft.get(TargetUrl.parse("http://127.0.0.1:8080/"))
                        .withMethod(text(ANY, 0))
                        .withTarget(text(ANY, 0))
                        .withVersion(text(ANY, 0));
        for (int fields = random.nextInt(6); fields > 0; fields--) {
            draft =
                    draft.plus(
                            new HeaderLine(
                                    text(ANY, 0),
                                    text(ANY, 0),
                                    text(ANY, 0),
                                    random.nextBoolean()));
        }
        return delivered(
                draft.withBody(body()).withRaw(random.nextInt(10) == 0 ? bytes() : null),
                Delivery.PLAIN.withBefore(text(ANY, 0)).withLineEnd(text(ANY, 0)));
    }

    private Draft delivered(Draft draft, Delivery plain) {
        Delivery delivery = plain.withAfter(bytes());
        if (random.nextInt(3) == 0) {
            delivery = delivery.withPace(new Pace(1 + random.nextInt(50), Duration.ofMillis(1)));
        }
        for (int events = random.nextInt(3); events > 0; events--) {
            delivery =
                    delivery.plus(
                            one(Place.values()),
                            new Act.Pause(Duration.ofMillis(random.nextInt(5))));
        }
        return draft.withDelivery(delivery);
    }

    /** The draft, broken off somewhere. */
    Draft brokenOff(Draft draft) {
        Act last =
                switch (random.nextInt(3)) {
                    case 0 -> new Act.Stop();
                    case 1 -> new Act.HalfClose();
                    default -> new Act.Reset();
                };
        Place place = one(Place.values());
        return draft.withDelivery(draft.delivery().plus(place, last));
    }

    private Body body() {
        return new Body(bytes(), one(Framing.values()));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private Bytes bytes() {
        byte[] any = new byte[random.nextInt(4) == 0 ? random.nextInt(200) : 0];
        random.nextBytes(any);
        return Bytes.of(any);
    }

    private String text(String alphabet, int least) {
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = least + random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
