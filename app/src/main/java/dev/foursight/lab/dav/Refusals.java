package dev.foursight.lab.dav;

import dev.foursight.http.Bytes;
import dev.foursight.lab.site.Problems;
import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** The tree's refusals: in words, or as DAV:error where RFC 4918 §16 has a name for the reason. */
record Refusals(Problems problems) {

    /** Beside the condition, for people; whoever does not know it ignores it (RFC 4918 §17). */
    private static final QName EXPLANATION = new QName("urn:foursight:lab", "explanation");

    Refused of(int status, String id) {
        return of(status, id, Map.of());
    }

    Refused of(int status, String id, Map<String, ?> facts) {
        return new Refused(problems.reply(status, id, facts));
    }

    /**
     * @param condition such as {@code lock-token-submitted}
     * @param hrefs the resources it is about, if it names any
     */
    Refused condition(int status, String id, String condition, Collection<String> hrefs) {
        Element named = condition(condition, hrefs);
        Element words =
                new Element(
                        EXPLANATION, Map.of(), List.of(new XmlText(problems.words(id, Map.of()))));
        return new Refused(xml(status, Element.dav("error", named, words)));
    }

    static Element condition(String name, Collection<String> hrefs) {
        return Element.dav(name, hrefs.stream().map(href -> Element.dav("href", href)).toList());
    }

    /** Something is locked, and nobody who holds the lock asks (RFC 4918 §16). */
    Refused locked(Stream<Lock> by, Store store) {
        List<String> hrefs = by.map(lock -> store.href(lock.root())).distinct().toList();
        return condition(423, "lock.held", "lock-token-submitted", hrefs);
    }

    /** Names a locked member in the report of what could not be done to a collection. */
    void add(MultiStatus report, Gate.Barred barred, Store store) {
        report.add(
                store.href(barred.path()),
                423,
                problems.words("lock.held", Map.of()),
                condition("lock-token-submitted", List.of(store.href(barred.lock().root()))));
    }

    /** Names a member whose lock keeps the one asked for from being granted. */
    void addConflict(MultiStatus report, String href) {
        String words = problems.words("lock.conflict", Map.of());
        report.add(href, 423, words, condition("no-conflicting-lock", List.of(href)));
    }

    Element description(String id) {
        return Element.dav("responsedescription", problems.words(id, Map.of()));
    }

    /** Names what would have gone well, had the rest (RFC 4918 §11.4). */
    void addDependent(MultiStatus report, String href) {
        report.add(href, 424, problems.words("state.dependency-failed", Map.of()));
    }

    /** What the method of a request cannot do here, with the Allow it owes (RFC 9110 §15.5.6). */
    Refused notAllowed(String allow) {
        return new Refused(
                problems.reply(405, "method.not-allowed", Map.of("allow", allow))
                        .with("Allow", allow));
    }

    static Reply xml(int status, Element root) {
        return Reply.of(status, Dav.XML, Bytes.ofUtf8(XmlWriter.document(root)))
                .with("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff");
    }
}
