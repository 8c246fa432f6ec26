package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The target names one authority, Host another. */
final class TargetAbsoluteMismatch extends RequestCause {

    private static final Pattern ABSOLUTE =
            Pattern.compile("https?://(?<authority>[^/?#]+)(?<rest>.*)", Pattern.CASE_INSENSITIVE);

    TargetAbsoluteMismatch() {
        super("target.absolute-mismatch", "RFC 9112 §3.2.2");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_TARGET);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        Matcher target = ABSOLUTE.matcher(sent.target());
        Optional<FieldLine> host = sent.request().fields().first("Host");
        if (!target.matches()
                || host.isEmpty()
                || host.get().value().equalsIgnoreCase(target.group("authority"))) {
            return Optional.empty();
        }
        String rest = target.group("rest");
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.HOST)
                        .fact("authority", Grammar.brief(target.group("authority")))
                        .fact("host", Grammar.brief(host.get().value()))
                        .seen(sent.targetAt())
                        .seen(sent.at(host.get()))
                        .mend(CraftUse.of("target", rest.startsWith("/") ? rest : "/" + rest)));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 421);
    }
}
