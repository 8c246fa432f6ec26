package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds the lab's pages, each under its path. */
public final class SiteMap {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final Problems problems;
    private final InstantSource clock;

    public SiteMap(Problems problems, InstantSource clock) {
        this.problems = problems;
        this.clock = clock;
    }

    /** A site of its own: what is stored in one is not in another. */
    public Site build() {
        Delivery delivery = new Delivery(problems);
        Intake intake = new Intake(problems);
        Map<String, Page> pages = new HashMap<>();
        pages.put("/", new DocumentPage(index(), delivery, intake, problems));
        pages.put("/file", new DocumentPage(ruler(), delivery, intake, problems));
        pages.put("/basic", new BasicPage("lab basic", BasicPage.USERS.keySet(), problems));
        pages.put("/forbidden", new BasicPage("lab admins", Set.of("admin"), problems));
        pages.put("/digest", new DigestPage(new Nonces(clock), problems));
        TokenBucket bucket = new TokenBucket(LimitedPage.CAPACITY, Duration.ofSeconds(1), clock);
        pages.put("/limited", new LimitedPage(bucket, problems));
        pages.put("/negotiate", new NegotiatedPage(variants(), delivery, problems));
        pages.put("/length-required", new MeasuredPage(intake, problems));
        pages.put("/conditional", new StoredPage(delivery, intake, problems, clock));
        pages.put("/gone", new GonePage(problems));
        return new Site(problems, new Limits(problems), pages);
    }

    private Document index() {
        try (InputStream in =
                Objects.requireNonNull(SiteMap.class.getResourceAsStream("/lab/index.txt"))) {
            return Document.of(TEXT, Bytes.of(in.readAllBytes()), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * 4 096 bytes in lines of 16 that begin with their own offset, so that a range shows itself.
     */
    private Document ruler() {
        String text =
                IntStream.range(0, 256)
                        .mapToObj(line -> "%04d ..........\n".formatted(line * 16))
                        .collect(Collectors.joining());
        return Document.of(TEXT, Bytes.ofLatin1(text), clock.instant());
    }

    private List<Document> variants() {
        return List.of(
                Document.of("text/plain", Bytes.ofUtf8("plain\n"), clock.instant()),
                Document.of(
                        "application/json", Bytes.ofUtf8("{\"form\":\"json\"}\n"), clock.instant()),
                Document.of("text/html", Bytes.ofUtf8("<p>html</p>\n"), clock.instant()));
    }
}
