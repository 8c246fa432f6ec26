package dev.foursight.lab.dav;

import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** PROPFIND (RFC 4918 §9.1). */
record Propfind(Store store, Gate gate, Refusals refusals) {

    private static final Set<String> DEPTHS = Set.of("0", "1", "infinity");

    Reply answer(Call call, Resource here) throws Refused {
        String depth = call.word("Depth").orElse("infinity");
        if (!DEPTHS.contains(depth)) {
            throw refusals.of(400, "depth.propfind");
        }
        if (here.collection() && depth.equals("infinity")) {
            throw refusals.condition(
                    403, "depth.propfind-infinite", "propfind-finite-depth", List.of());
        }
        Element wish = wish(call);
        gate.ifHolds(call);
        List<DavPath> asked = new ArrayList<>(List.of(call.path()));
        if (depth.equals("1")) {
            asked.addAll(store.members(call.path()));
        }
        MultiStatus answer = new MultiStatus();
        LiveProperties live = new LiveProperties(store, call.now());
        for (DavPath path : asked) {
            Resource resource = store.at(path).orElseThrow();
            Map<QName, Element> all = new LinkedHashMap<>(live.of(path, resource));
            all.putAll(resource.properties());
            answer.add(store.href(path), found(wish, all));
        }
        return answer.reply(207);
    }

    /** The one of allprop, propname and prop that was sent; nothing at all is allprop. */
    private Element wish(Call call) throws Refused {
        if (call.content().isEmpty()) {
            return Element.dav("allprop");
        }
        Element propfind = new XmlBody(refusals).read(call, "propfind");
        List<Element> wishes =
                propfind.children()
                        .filter(each ->
                                each.is("allprop") || each.is("propname") || each.is("prop"))
                        .toList();
        if (wishes.size() != 1) {
            throw refusals.of(422, "body.propfind-unclear");
        }
        return wishes.getFirst();
    }

    private static List<Element> found(Element wish, Map<QName, Element> all) {
        if (wish.is("allprop")) {
            return List.of(MultiStatus.propstat(200, List.copyOf(all.values())));
        }
        if (wish.is("propname")) {
            return List.of(MultiStatus.propstat(200, empty(all.keySet())));
        }
        Map<Boolean, List<QName>> names =
                wish.children()
                        .map(Element::name)
                        .distinct()
                        .collect(Collectors.partitioningBy(all::containsKey));
        List<QName> unknown = names.getOrDefault(false, List.of());
        List<Element> known =
                names.getOrDefault(true, List.of()).stream()
                        .flatMap(name -> Stream.ofNullable(all.get(name)))
                        .toList();
        List<Element> found = new ArrayList<>();
        // DAV:response needs one propstat at least (RFC 4918 §14.24).
        if (!known.isEmpty() || unknown.isEmpty()) {
            found.add(MultiStatus.propstat(200, known));
        }
        if (!unknown.isEmpty()) {
            found.add(MultiStatus.propstat(404, empty(unknown)));
        }
        return found;
    }

    private static List<Element> empty(Collection<QName> names) {
        return names.stream().map(Element::empty).toList();
    }
}
