package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The law, or somebody who invokes it, demands that the resource is withheld. */
final class LegalBlocked extends OnStatus {

    private static final Pattern BLOCKED_BY =
            Pattern.compile(
                    "<([^<>]{1,500})>\\s*;[^<,]*\\brel\\s*=\\s*\"?[^\",;]*\\bblocked-by\\b",
                    Pattern.CASE_INSENSITIVE);

    LegalBlocked() {
        super("legal.blocked", "RFC 7725 §3", 451);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        if (response.fields().has("X-MS-Location")) {
            return Optional.empty();
        }
        Diagnosis found =
                Asked.in(reading, Diagnosis.of(Confidence.CERTAIN, 40)).seen(reading.statusLine());
        for (FieldLine line : response.fields().all("Link")) {
            Matcher link = BLOCKED_BY.matcher(beginning(line.value()));
            if (link.find()) {
                return Optional.of(
                        found.as("by").fact("by", link.group(1)).seen(reading.received(line)));
            }
        }
        return Optional.of(found.seen(Told.words(response)));
    }

    /** Hostile text may be endless; a link is not. */
    private static String beginning(String value) {
        return value.substring(0, Math.min(value.length(), 2_000));
    }
}
