package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What pages are made with.
 *
 * @param patience how long a connection may be silent
 */
public record Tools(
        Problems problems, InstantSource clock, Duration patience, Certificates certificates) {

    Delivery delivery() {
        return new Delivery(problems);
    }

    Intake intake() {
        return new Intake(problems);
    }

    Document document(String type, Bytes content) {
        return Document.of(type, content, clock.instant());
    }

    /** A page to read and to post small texts to. */
    Page documentPage(Document document) {
        return new DocumentPage(document, delivery(), intake(), problems);
    }

    /**
     * A page of 4 096 bytes in lines of 16 that begin with their own offset, so that a range shows
     * itself.
     */
    Page ruler() {
        String text =
                IntStream.range(0, 256)
                        .mapToObj(line -> "%04d ..........\n".formatted(line * 16))
                        .collect(Collectors.joining());
        return documentPage(document("text/plain; charset=utf-8", Bytes.ofLatin1(text)));
    }
}
