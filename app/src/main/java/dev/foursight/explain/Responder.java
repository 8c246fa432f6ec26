package dev.foursight.explain;

import dev.foursight.explain.AnsweredBy.Role;
import dev.foursight.explain.Signature.Shows;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out who wrote an answer. A page is its writer's own hand; a field can come from any server
 * on the way (RFC 9110 §10.2.4), so fields alone never make it certain, and one that tells of
 * passing on (Via, a cache's verdict) speaks against its setter as the writer.
 */
public final class Responder {

    /** So many places are enough to see why. */
    private static final int SHOWN = 4;

    private static final int LONGEST_PRODUCT = 60;

    private static final List<String> TELLING = List.of("Server", "X-Powered-By", "Via");
    private static final int LONGEST_VERSION = 31;

    private final Reading reading;
    private final List<SignatureMatch> matches;

    private Responder(Reading reading) {
        this.reading = reading;
        this.matches = new ArrayList<>();
        for (SignatureMatch match : reading.signatures()) {
            if (match.signature().role() != Role.UNKNOWN) {
                matches.add(match);
            }
        }
    }

    /** Who wrote the answer; empty without an answer or a sign. */
    public static Optional<AnsweredBy> of(Reading reading) {
        return reading.prepared(AnsweredBy.class, () -> new Responder(reading).writer());
    }

    private Optional<AnsweredBy> writer() {
        return first(match -> match.signature().isPage() && shows(match, Shows.WRITER))
                .map(this::ofPage)
                .or(() -> reading.response().flatMap(this::ofProxyStatus))
                .or(() ->
                        first(match -> shows(match, Shows.WRITER))
                                .map(match -> named(closer(match), Confidence.LIKELY)))
                .or(this::ofFields);
    }

    /** Where one fingerprint names a maker only, another of its group may name the product. */
    private SignatureMatch closer(SignatureMatch writer) {
        return first(match -> group(match).equals(group(writer)) && !sameProduct(match, writer))
                .orElse(writer);
    }

    private static String group(SignatureMatch match) {
        String id = match.signature().id();
        return id.substring(0, id.indexOf('.'));
    }

    private AnsweredBy ofPage(SignatureMatch page) {
        boolean agreed =
                page.signature().observed()
                        && matches.stream()
                                .filter(match -> shows(match, Shows.PRESENCE))
                                .filter(match -> !isOrder(match))
                                .allMatch(match -> sameProduct(match, page));
        return named(page, agreed ? Confidence.CERTAIN : Confidence.LIKELY);
    }

    /** RFC 9209 §2.3 says of which errors the proxy answers itself. */
    private Optional<AnsweredBy> ofProxyStatus(ParsedResponse response) {
        return ProxyStatus.of(response)
                .map(status ->
                        new AnsweredBy(
                                shortened(status.proxy()),
                                Role.PROXY,
                                Confidence.LIKELY,
                                List.of(reading.received(status.line()))));
    }

    /** What stands in between sets its name on answers that it only passes on, too. */
    private Optional<AnsweredBy> ofFields() {
        return byField(Role.FRAMEWORK)
                .or(() -> byField(Role.ORIGIN))
                .map(match -> named(match, Confidence.LIKELY))
                .or(() -> reading.response().flatMap(this::unknownServer))
                .or(this::behind)
                .or(() ->
                        first(match -> !isOrder(match))
                                .map(match -> named(match, Confidence.POSSIBLE)))
                .or(() -> first(match -> true).map(match -> named(match, Confidence.POSSIBLE)));
    }

    private Optional<SignatureMatch> byField(Role role) {
        return first(match ->
                match.signature().role() == role
                        && shows(match, Shows.PRESENCE)
                        && !isOrder(match));
    }

    /** A Server field that no fingerprint knows. */
    private Optional<AnsweredBy> unknownServer(ParsedResponse response) {
        return response.fields()
                .first("Server")
                .filter(line -> !line.value().isBlank())
                .filter(line -> matches.stream().noneMatch(match -> isServer(match.signature())))
                .map(line ->
                        new AnsweredBy(
                                shortened(product(line.value())),
                                Role.UNKNOWN,
                                Confidence.POSSIBLE,
                                List.of(reading.received(line))));
    }

    /** The first product; of a UPnP device the last, since the first is its operating system. */
    private static String product(String server) {
        String[] words = server.strip().split("[\\s,]+", -1);
        return server.contains("UPnP/") ? words[words.length - 1] : words[0];
    }

    private static boolean isServer(Signature signature) {
        return signature.field().equalsIgnoreCase("Server");
    }

    /** The answer was passed on by somebody, and its writer does not show. */
    private Optional<AnsweredBy> behind() {
        return first(match -> shows(match, Shows.PASSED_ON))
                .map(match ->
                        new AnsweredBy(
                                "a server behind " + match.signature().product(),
                                Role.ORIGIN,
                                Confidence.POSSIBLE,
                                evidence(match)));
    }

    private Optional<SignatureMatch> first(Predicate<SignatureMatch> wanted) {
        for (SignatureMatch match : matches) {
            if (wanted.test(match)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private static boolean shows(SignatureMatch match, Shows what) {
        return match.signature().shows() == what;
    }

    private static boolean isOrder(SignatureMatch match) {
        return match.signature().field().equals(Signature.ORDER);
    }

    private static boolean sameProduct(SignatureMatch one, SignatureMatch other) {
        return one.signature().product().equals(other.signature().product());
    }

    private AnsweredBy named(SignatureMatch match, Confidence confidence) {
        return new AnsweredBy(
                withVersion(match.signature().product()),
                match.signature().role(),
                confidence,
                evidence(match));
    }

    /** What gave the writer away, then what else had the answer in its hands. */
    private List<Evidence> evidence(SignatureMatch deciding) {
        List<Evidence> shown = new ArrayList<>();
        add(deciding, shown);
        for (SignatureMatch match : matches) {
            if (sameProduct(match, deciding)) {
                add(match, shown);
            }
        }
        for (SignatureMatch match : matches) {
            if (!match.signature().isPage()) {
                add(match, shown);
            }
        }
        return List.copyOf(shown);
    }

    private static void add(SignatureMatch match, List<Evidence> shown) {
        if (shown.size() < SHOWN && !shown.contains(match.evidence())) {
            shown.add(match.evidence());
        }
    }

    private static String shortened(String hostile) {
        return hostile.length() <= LONGEST_PRODUCT
                ? hostile
                : hostile.substring(0, LONGEST_PRODUCT) + "…";
    }

    /** The product with the version that fields or page tell, as {@code product/version}. */
    private String withVersion(String product) {
        ParsedResponse response = reading.exchange().response();
        if (response == null) {
            return product;
        }
        String before = product + "/";
        for (String name : TELLING) {
            String found = versioned(response.fields().combined(name), before);
            if (!found.isEmpty()) {
                return found;
            }
        }
        String found = versioned(reading.page().text(), before);
        return found.isEmpty() ? product : found;
    }

    /** What stands in a text behind {@code product/} with it; empty where nothing does. */
    private static String versioned(String text, String before) {
        for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
            int from = at + before.length();
            int to = from;
            int most = Math.min(text.length(), from + LONGEST_VERSION);
            while (to < most && isOfVersion(text.charAt(to))) {
                to++;
            }
            if (to > from && text.charAt(from) <= '9' && text.charAt(from) >= '0') {
                return text.substring(at, to);
            }
        }
        return "";
    }

    private static boolean isOfVersion(char c) {
        return Grammar.isAlphanumeric(c) || c == '.' || c == '+' || c == '-';
    }
}
