package dev.foursight.lab.dav;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Variant;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.ScenarioGroup;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a store with locks and collections earns: 409, 422, 423, 424, and 405, 410, 412, 428. */
public record DavGroup(Tools tools) implements ScenarioGroup {

    private static final String XML = "Content-Type: application/xml";
    private static final String TEXT = "Content-Type: text/plain";

    @Override
    public List<Scenario> scenarios() {
        return Stream.of(conflicts(), nonsense(), locks(), dependencies(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scenario> conflicts() {
        Scenario orphan =
                Scenario.of("409@ietf", "MKCOL where the collection above does not exist.")
                        .natural("/dav/missing/album/")
                        .method("MKCOL")
                        .target("{path}/missing/album/");
        return List.of(
                orphan,
                Scenario.of("409@ietf", "UNLOCK with a token that names no lock there.")
                        .natural("/dav/notes.txt")
                        .method("UNLOCK")
                        .target("{path}/notes.txt")
                        .fields("Lock-Token: <urn:uuid:4f3a7c52-0000-4000-8000-000000000409>"),
                orphan.sloppy(new Fault.OmitContent()),
                orphan.hostile(new Fault.CloseEarly(60)));
    }

    private static List<Scenario> nonsense() {
        Scenario both =
                Scenario.of("422@ietf", "LOCK whose well-formed XML asks for no possible lock.")
                        .natural("/dav/notes.txt")
                        .method("LOCK")
                        .target("{path}/notes.txt")
                        .fields(XML)
                        .content(lockInfo("<D:exclusive/><D:shared/>"));
        return List.of(
                both,
                both.sloppy(new Fault.OmitContent()),
                both.hostile(new Fault.Flood(2_000_000)));
    }

    private static List<Scenario> locks() {
        Scenario put =
                Scenario.of("423@webdav", "PUT on a file that somebody else has locked.")
                        .natural("/dav/locked.txt")
                        .method("PUT")
                        .target("{path}/locked.txt")
                        .fields(TEXT)
                        .content("mine");
        return List.of(
                put,
                Scenario.of("423@webdav", "LOCK on a file that somebody else has locked.")
                        .natural("/dav/locked.txt")
                        .method("LOCK")
                        .target("{path}/locked.txt")
                        .fields(XML)
                        .content(lockInfo("<D:exclusive/>")),
                put.sloppy(new Fault.OmitContent()),
                put.hostile(new Fault.Drip(Duration.ofMillis(40), 8)));
    }

    private static List<Scenario> dependencies() {
        Scenario properties =
                Scenario.of(
                                "424@webdav",
                                "PROPPATCH that sets a property of the server's own: that one is"
                                        + " 403, the other 424, inside a 207.")
                        .status(207)
                        .natural("/dav/notes.txt")
                        .method("PROPPATCH")
                        .target("{path}/notes.txt")
                        .fields(XML)
                        .content(
                                """
                                <D:propertyupdate xmlns:D="DAV:"><D:set><D:prop>
                                <D:getetag>"mine"</D:getetag>
                                <D:displayname>Notes</D:displayname>
                                </D:prop></D:set></D:propertyupdate>
                                """);
        Scenario member =
                Scenario.of(
                                "424@webdav",
                                "DELETE of a collection with a locked member, answered as Apache"
                                        + " httpd does.")
                        .method("DELETE")
                        .target("{path}/albums/");
        return List.of(
                properties,
                Scenario.of(
                                "424@webdav",
                                "LOCK with Depth: infinity of a collection with a locked member:"
                                        + " that is 423, the collection 424, inside a 207.")
                        .status(207)
                        .natural("/dav/albums/")
                        .method("LOCK")
                        .target("{path}/albums/")
                        .fields(XML, "Depth: infinity")
                        .content(lockInfo("<D:exclusive/>")),
                member.sloppy(),
                properties.hostile(new Fault.WrongLength(1_000_000)));
    }

    /** Further ways to codes that other groups have pages of their own for. */
    private static List<Scenario> others() {
        return List.of(
                Scenario.of("405@ietf", "MKCOL where a collection is already.")
                        .natural("/dav/albums/")
                        .method("MKCOL")
                        .target("/dav/albums/"),
                Scenario.of("410@ietf", "A file that was deleted, as the server remembers.")
                        .natural("/dav/removed.txt")
                        .target("/dav/removed.txt"),
                Scenario.of("412@ietf", "COPY onto something that is there, with Overwrite: F.")
                        .natural("/dav/notes.txt")
                        .method("COPY")
                        .target("/dav/notes.txt")
                        .fields("Destination: /dav/careful/report.txt", "Overwrite: F"),
                Scenario.of("428@ietf", "DELETE without a condition, where changes could be lost.")
                        .natural("/dav/careful/report.txt")
                        .method("DELETE")
                        .target("/dav/careful/report.txt"));
    }

    private static String lockInfo(String scope) {
        return """
        <D:lockinfo xmlns:D="DAV:"><D:lockscope>%s</D:lockscope>
        <D:locktype><D:write/></D:locktype></D:lockinfo>
        """
                .formatted(scope);
    }

    @Override
    public Map<String, Page> pages() {
        Furnishing furnishing = new Furnishing(tools.clock().instant());
        Page dav = tree(furnishing.single(path("dav")));
        return Map.of(
                "/dav", dav,
                "/dav/", dav,
                "/409", ofScenario(furnishing, "409", Set.of()),
                "/422", ofScenario(furnishing, "422", Set.of()),
                "/423", ofScenario(furnishing, "423", Set.of()),
                "/424", ofScenario(furnishing, "424", Set.of("sloppy")));
    }

    private Page ofScenario(Furnishing furnishing, String code, Set<String> blunt) {
        List<String> variants = Stream.of(Variant.values()).map(Variant::id).toList();
        return tree(furnishing.several(path(code), variants, blunt));
    }

    private Page tree(Store store) {
        return new DavTree(store, tools.problems(), tools.clock());
    }

    private static DavPath path(String name) {
        return new DavPath(List.of(name));
    }
}
