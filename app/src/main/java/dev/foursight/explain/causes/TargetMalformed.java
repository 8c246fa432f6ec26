package dev.foursight.explain.causes;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.TargetFault.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The request-target has none of the four forms or holds what they may not hold. */
final class TargetMalformed extends RequestCause {

    private static final Pattern ENCODED_DOT = Pattern.compile("(?i)%2e");

    TargetMalformed() {
        super("target.malformed", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_TARGET);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        String target = sent.target();
        String variant = sent.hasThreeParts() ? variant(sent.request().method(), target) : "";
        if (variant.isEmpty()) {
            return Optional.empty();
        }
        int at = Grammar.find(target, c -> !Grammar.isTargetChar(c));
        Diagnosis found =
                Diagnosis.of(Confidence.LIKELY, Stage.TARGET)
                        .as(variant)
                        .fact("target", Grammar.brief(target))
                        .fact("method", sent.request().method())
                        .fact("character", at < 0 ? "" : Grammar.name(target.charAt(at)))
                        .seen(
                                target.isEmpty()
                                        ? sent.at(
                                                sent.request().lineFrom(), sent.request().lineTo())
                                        : sent.targetAt());
        return Optional.of(TargetRepair.on(found, target));
    }

    private static String variant(String method, String target) {
        if (target.isEmpty()) {
            return "empty";
        }
        Set<Kind> faults =
                TargetFault.in(target).stream().map(TargetFault::kind).collect(toUnmodifiableSet());
        for (Kind kind : List.of(Kind.BLANK, Kind.BYTE, Kind.FRAGMENT)) {
            if (faults.contains(kind)) {
                return kind.name().toLowerCase(Locale.ROOT);
            }
        }
        String form = form(method, target);
        return form.isEmpty() ? content(target, faults) : form;
    }

    private static String form(String method, String target) {
        if (method.equals("CONNECT") || target.startsWith("/")) {
            return "";
        }
        if (target.equals("*")) {
            return method.equals("OPTIONS") ? "asterisk" : "asterisk-misused";
        }
        if (target.matches("(?i)https?://[^/?]+.*")) {
            return "";
        }
        return target.matches("(?i)[a-z][a-z0-9+.-]*://.*") ? "scheme" : "form";
    }

    private static String content(String target, Set<Kind> faults) {
        for (Kind kind : List.of(Kind.CHARACTER, Kind.ESCAPE)) {
            if (faults.contains(kind)) {
                return kind.name().toLowerCase(Locale.ROOT);
            }
        }
        if (target.contains("%00")) {
            return "nul";
        }
        return climbs(target) ? "above-root" : "";
    }

    private static boolean climbs(String target) {
        boolean encoded = target.indexOf('%') >= 0 && ENCODED_DOT.matcher(target).find();
        if (!encoded && !target.contains("..")) {
            return false;
        }
        int depth = 0;
        String path = target.split("\\?", 2)[0].replaceFirst("(?i)^https?://[^/]*", "");
        for (String segment : path.replaceFirst("^/", "").split("/", -1)) {
            String plain = segment.replaceAll("(?i)%2e", ".");
            depth += plain.equals("..") ? -1 : plain.equals(".") || plain.isEmpty() ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return fault.variant().equals("above-root") ? Set.of(400, 403) : Set.of(400);
    }
}
