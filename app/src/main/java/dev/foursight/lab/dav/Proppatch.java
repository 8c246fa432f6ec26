package dev.foursight.lab.dav;

import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** PROPPATCH (RFC 4918 §9.2): all of it in the order of the document, or none of it. */
record Proppatch(Store store, Gate gate, Refusals refusals) {

    Reply answer(Call call, Resource here) throws Refused {
        Element update = new XmlBody(refusals).read(call, "propertyupdate");
        gate.unlocked(call.path(), gate.conditions(call));
        Map<QName, Element> properties = new HashMap<>(here.properties());
        Set<QName> named = new LinkedHashSet<>();
        for (Element step : update.children().toList()) {
            for (Element prop : step.all("prop")) {
                for (Element property : prop.children().toList()) {
                    if (step.is("set")) {
                        properties.put(property.name(), property);
                    } else if (step.is("remove")) {
                        properties.remove(property.name());
                    }
                    named.add(property.name());
                }
            }
        }
        if (named.isEmpty()) {
            throw refusals.of(422, "body.propertyupdate-empty");
        }
        if (named.stream().anyMatch(LiveProperties::isProtected)) {
            return refused(call, named);
        }
        Resource changed = here.with(properties);
        new Making(store, gate, refusals).requireRoom(0, changed.size() - here.size());
        store.put(call.path(), changed);
        Element done = MultiStatus.propstat(200, named.stream().map(Element::empty).toList());
        return report(call, List.of(done));
    }

    /** The protected ones are the reason, all others its victims (RFC 4918 §9.2.1). */
    private Reply refused(Call call, Set<QName> named) {
        Map<Boolean, List<Element>> parts =
                named.stream()
                        .map(Element::empty)
                        .collect(
                                Collectors.partitioningBy(
                                        property -> LiveProperties.isProtected(property.name())));
        List<Element> propstats = new ArrayList<>();
        propstats.add(
                MultiStatus.propstat(
                        403,
                        parts.getOrDefault(true, List.of()),
                        Element.dav("error", Element.dav("cannot-modify-protected-property")),
                        refusals.description("property.protected")));
        List<Element> victims = parts.getOrDefault(false, List.of());
        if (!victims.isEmpty()) {
            Element why = refusals.description("state.dependency-failed");
            propstats.add(MultiStatus.propstat(424, victims, why));
        }
        return report(call, propstats);
    }

    private Reply report(Call call, List<Element> propstats) {
        return new MultiStatus().add(store.href(call.path()), propstats).reply(207);
    }
}
