package dev.foursight.lab.dav;

import dev.foursight.lab.site.Reply;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/** The content of a 207: one status for each resource or property (RFC 4918 §13). */
final class MultiStatus {

    private final List<Element> responses = new ArrayList<>();

    /** What happened to a resource as a whole. */
    MultiStatus add(String href, int status, String words, Element... error) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.dav("href", href));
        parts.add(status(status));
        if (error.length > 0) {
            parts.add(Element.dav("error", error));
        }
        parts.add(Element.dav("responsedescription", words));
        responses.add(Element.dav("response", parts));
        return this;
    }

    /** What happened to properties of a resource; see {@link #propstat}. */
    MultiStatus add(String href, List<Element> propstats) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.dav("href", href));
        parts.addAll(propstats);
        responses.add(Element.dav("response", parts));
        return this;
    }

    /**
     * Properties that share a status.
     *
     * @param more DAV:error, DAV:responsedescription or nothing
     */
    static Element propstat(int status, List<Element> properties, Element... more) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.dav("prop", properties));
        parts.add(status(status));
        parts.addAll(List.of(more));
        return Element.dav("propstat", parts);
    }

    private static Element status(int status) {
        return Element.dav("status", "HTTP/1.1 " + status + " " + HttpStatus.getMessage(status));
    }

    /** The same in an answer that puts the failure of the whole into the status line. */
    Reply likeApache() {
        return reply(424)
                .logged(
                        "Apache httpd error_log",
                        "An error occurred on another resource, preventing the requested operation"
                                + " on this resource.  [424, #0]");
    }

    Reply reply(int status) {
        return Refusals.xml(status, Element.dav("multistatus", responses));
    }
}
