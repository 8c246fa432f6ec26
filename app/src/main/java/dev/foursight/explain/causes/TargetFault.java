package dev.foursight.explain.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters of a request-target that may not stand there (RFC 9112 §3.2, RFC 3986 §2).
 *
 * @param from offset in the target
 * @param to offset after the last of them
 */
public record TargetFault(Kind kind, int from, int to) {

    /** What is wrong with them, in the order in which it weighs. */
    public enum Kind {
        BLANK,
        /** A control character, or no ASCII. */
        BYTE,
        FRAGMENT,
        /** Visible, but to be percent-encoded. */
        CHARACTER,
        /** A percent sign without two hexadecimal digits. */
        ESCAPE
    }

    private static final Pattern AUTHORITY =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?<host>[^/?#]*)");

    /** All of them, kind by kind. */
    public static List<TargetFault> in(String target) {
        if (target.indexOf('%') < 0 && Grammar.isTargetText(target)) {
            return List.of();
        }
        List<TargetFault> faults = new ArrayList<>();
        int hash = target.indexOf('#');
        String plain = hash < 0 ? target : target.substring(0, hash);
        runs(target, TargetFault::isBlank, Kind.BLANK, faults);
        runs(target, TargetFault::isByte, Kind.BYTE, faults);
        if (hash >= 0) {
            faults.add(new TargetFault(Kind.FRAGMENT, hash, target.length()));
        }
        runs(withoutHost(plain), TargetFault::isToEncode, Kind.CHARACTER, faults);
        for (int i = plain.indexOf('%'); i >= 0; i = plain.indexOf('%', i + 1)) {
            if (!TargetRepair.isEscape(plain, i)) {
                int end = Math.min(i + 3, plain.length());
                faults.add(new TargetFault(Kind.ESCAPE, i, end));
            }
        }
        return faults;
    }

    /** The brackets of an address have their place in a host, and nowhere else. */
    private static String withoutHost(String target) {
        if (target.startsWith("/")) {
            return target;
        }
        Matcher authority = AUTHORITY.matcher(target);
        if (Authority.isHost(target)) {
            return "";
        }
        return authority.lookingAt() && Authority.isHost(authority.group("host"))
                ? "a".repeat(authority.end()) + target.substring(authority.end())
                : target;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isByte(int c) {
        return Grammar.isControl(c) || c > 0x7e;
    }

    private static boolean isToEncode(int c) {
        return !isBlank(c) && !isByte(c) && !Grammar.isTargetChar(c);
    }

    private static void runs(String text, IntPredicate kind, Kind name, List<TargetFault> faults) {
        Grammar.runs(text, kind, (from, to) -> faults.add(new TargetFault(name, from, to)));
    }
}
