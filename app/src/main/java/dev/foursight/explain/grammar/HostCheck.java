package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Authority;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Host field (RFC 9112 §3.2, RFC 9110 §7.2). */
final class HostCheck implements Check {

    private static final Pattern TARGET = Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#]+).*");

    @Override
    public void read(Message message, Hits hits) {
        List<FieldLine> hosts = message.fields().all("Host");
        RequestLine line = message.line();
        if (hosts.isEmpty()) {
            if (message.isHttp11()) {
                hits.add(GrammarRule.HOST_MISSING, line.from(), line.to());
            }
            return;
        }
        hosts.stream()
                .skip(1)
                .forEach(host -> hits.add(GrammarRule.HOST_TWICE, host.from(), host.to()));
        hosts.forEach(host -> form(message, host, hits));
        differs(message, hosts.getFirst(), hits);
    }

    private static void form(Message message, FieldLine host, Hits hits) {
        if (host.value().isEmpty()) {
            hits.add(GrammarRule.HOST_EMPTY, host.from(), host.to());
        } else if (!Authority.isHost(host.value())) {
            hits.add(GrammarRule.HOST_FORM, message.valueFrom(host), host.to());
        }
    }

    private static void differs(Message message, FieldLine host, Hits hits) {
        String target = message.line().target();
        Matcher absolute = TARGET.matcher(target);
        boolean known = absolute.matches() && !message.isConnect();
        if (known && !absolute.group(1).equalsIgnoreCase(host.value())) {
            hits.add(GrammarRule.HOST_DIFFERS, message.valueFrom(host), host.to());
        }
    }
}
