package dev.foursight.lab.dav;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a resource is, whether its URL was written with a slash at the end or without.
 *
 * @param names decoded segments, none empty
 */
record DavPath(List<String> names) implements Comparable<DavPath> {

    /** Segments at most; deeper trees serve nobody here. */
    static final int DEPTH = 16;

    DavPath {
        names = List.copyOf(names);
    }

    /**
     * @param canonical absolute path without dot segments, still percent-encoded where it has to be
     * @return empty for a path that cannot name a resource here
     */
    static Optional<DavPath> parse(String canonical) {
        if (!canonical.startsWith("/")) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        String inner = canonical.endsWith("/") ? canonical : canonical + "/";
        int start = 1;
        for (int slash; (slash = inner.indexOf('/', start)) >= 0; start = slash + 1) {
            String name = decoded(inner.substring(start, slash));
            if (!fit(name) || names.size() == DEPTH) {
                return Optional.empty();
            }
            names.add(name);
        }
        return Optional.of(new DavPath(names));
    }

    /** Whatever Jetty left encoded because a path may not hold it as it is, such as a space. */
    private static String decoded(String name) {
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean fit(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(DavPath::unfit);
    }

    /** A slash within a name, a control character, or what stands for bytes that are no UTF-8. */
    private static boolean unfit(int c) {
        return c == '/' || c == 0xfffd || Character.isISOControl(c);
    }

    DavPath child(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new DavPath(longer);
    }

    /** The collection above; that of the topmost is itself. */
    DavPath parent() {
        return names.isEmpty() ? this : new DavPath(names.subList(0, names.size() - 1));
    }

    String name() {
        return names.isEmpty() ? "" : names.getLast();
    }

    /** Whether the other is this or below it. */
    boolean contains(DavPath other) {
        return other.names.size() >= names.size()
                && other.names.subList(0, names.size()).equals(names);
    }

    /** This path with its beginning replaced, as COPY and MOVE need it. */
    DavPath moved(DavPath from, DavPath to) {
        List<String> there = new ArrayList<>(to.names);
        there.addAll(names.subList(from.names.size(), names.size()));
        return new DavPath(there);
    }

    /** As it stands in DAV:href: percent-encoded, a collection with a slash (RFC 4918 §5.2). */
    String href(boolean collection) {
        String path = names.stream().map(DavPath::encode).collect(Collectors.joining("/", "/", ""));
        return collection && !names.isEmpty() ? path + "/" : path;
    }

    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("%40", "@");
    }

    /** In the order of a walk through the tree: a collection right before its members. */
    @Override
    public int compareTo(DavPath other) {
        int common = Math.min(names.size(), other.names.size());
        for (int i = 0; i < common; i++) {
            int order = names.get(i).compareTo(other.names.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(names.size(), other.names.size());
    }
}
