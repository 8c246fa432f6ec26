package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Authority;
import dev.foursight.explain.causes.TargetFault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The request-target: its characters and its form (RFC 9112 §3.2). */
final class TargetCheck implements Check {

    private static final Pattern ABSOLUTE = Pattern.compile("(?is)[a-z][a-z0-9+.-]*:.+");
    private static final Pattern WEB =
            Pattern.compile("(?i)https?://(?<userinfo>[^/?#@]*@)?(?<host>[^/?#]*)");

    @Override
    public void read(Message message, Hits hits) {
        RequestLine line = message.line();
        if (line.target().isEmpty()) {
            if (!line.version().isEmpty()) {
                hits.inHead(GrammarRule.TARGET_EMPTY, line.from(), line.to());
            }
            return;
        }
        if (line.version().isEmpty() && line.to() == message.text().length()) {
            return; // The blank in it may be the one before the version.
        }
        for (TargetFault fault : TargetFault.in(line.target())) {
            hits.inHead(
                    rule(fault.kind()),
                    line.targetFrom() + fault.from(),
                    line.targetFrom() + fault.to());
        }
        form(message, hits);
    }

    private static GrammarRule rule(TargetFault.Kind kind) {
        return switch (kind) {
            case BLANK -> GrammarRule.TARGET_BLANK;
            case BYTE -> GrammarRule.TARGET_BYTE;
            case FRAGMENT -> GrammarRule.TARGET_FRAGMENT;
            case CHARACTER -> GrammarRule.TARGET_CHARACTER;
            case ESCAPE -> GrammarRule.TARGET_ESCAPE;
        };
    }

    private static void form(Message message, Hits hits) {
        RequestLine line = message.line();
        String target = line.target();
        if (message.isConnect()) {
            if (!Authority.isHostAndPort(target)) {
                whole(GrammarRule.TARGET_AUTHORITY, line, hits);
            }
        } else if (target.equals("*")) {
            if (!line.method().equals("OPTIONS")) {
                whole(GrammarRule.TARGET_ASTERISK, line, hits);
            }
        } else if (!target.startsWith("/")) {
            if (ABSOLUTE.matcher(target).matches() && !Authority.isHostAndPort(target)) {
                absolute(line, hits);
            } else {
                whole(GrammarRule.TARGET_FORM, line, hits);
            }
        }
    }

    private static void absolute(RequestLine line, Hits hits) {
        Matcher web = WEB.matcher(line.target());
        boolean isWeb = web.lookingAt();
        if (!isWeb) {
            whole(GrammarRule.TARGET_ABSOLUTE, line, hits);
            return;
        }
        String host = web.group("host");
        if (host.isEmpty() || host.startsWith(":") || !Authority.isHost(host)) {
            whole(GrammarRule.TARGET_HOST, line, hits);
        } else {
            whole(GrammarRule.TARGET_ABSOLUTE, line, hits);
        }
        if (web.group("userinfo") != null) {
            hits.inHead(
                    GrammarRule.TARGET_USERINFO,
                    line.targetFrom() + web.start("userinfo"),
                    line.targetFrom() + web.end("userinfo"));
        }
    }

    private static void whole(GrammarRule rule, RequestLine line, Hits hits) {
        hits.inHead(rule, line.targetFrom(), line.targetTo());
    }
}
