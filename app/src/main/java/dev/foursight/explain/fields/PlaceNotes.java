package dev.foursight.explain.fields;

import dev.foursight.http.InvalidInput;
import dev.foursight.http.Reference;
import dev.foursight.http.TargetUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields that lead elsewhere: Location, Content-Location, Link. */
final class PlaceNotes {

    private static final int MOST = 4;

    private static final Pattern LINK =
            Pattern.compile(
                    "<([^<>]{0,500})>[^<]{0,500}?;\\s*rel\\s*=\\s*(?:\"([^\"]{1,100})\"|([^\\s;,\"]{1,100}))",
                    Pattern.CASE_INSENSITIVE);

    private PlaceNotes() {}

    static List<Said> location(Seen seen) {
        Optional<String> place = resolved(seen);
        if (place.isEmpty()) {
            return List.of(Said.of("location-unusable"));
        }
        String variant =
                switch (seen.status()) {
                    case 201 -> "location-created";
                    case 303 -> "location-other";
                    case 301, 308 -> "location-moved";
                    case 300, 302, 307 -> "location-found";
                    default -> "location-elsewhere";
                };
        return List.of(
                Said.of(variant)
                        .listing("url", List.of(place.get()))
                        .with("status", seen.status()));
    }

    static List<Said> contentLocation(Seen seen) {
        return resolved(seen)
                .map(url -> List.of(Said.of("content-location").with("url", url)))
                .orElse(List.of());
    }

    /** Empty for what no request can be sent to, and where the request's URL is not known. */
    private static Optional<String> resolved(Seen seen) {
        try {
            return Reference.resolve(TargetUrl.parse(seen.exchange().url()), seen.value())
                    .map(PlaceNotes::text);
        } catch (InvalidInput unknownBase) {
            return Optional.of(seen.value()).filter(value -> !value.isEmpty());
        }
    }

    private static String text(TargetUrl url) {
        return url.endpoint().scheme() + "://" + url.endpoint().authority() + url.target();
    }

    static List<Said> link(Seen seen) {
        List<Said> said = new ArrayList<>();
        Matcher link = LINK.matcher(seen.value());
        while (link.find() && said.size() < MOST) {
            String relation = link.group(2) == null ? link.group(3) : link.group(2);
            boolean blocked = relation.toLowerCase(Locale.ROOT).contains("blocked-by");
            said.add(
                    Said.of(blocked ? "link-blocked-by" : "link")
                            .with("relation", relation)
                            .with("url", link.group(1)));
        }
        return said;
    }
}
