package dev.foursight.wire;

import java.security.Security;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * TLS 1.0 and 1.1, which RFC 8996 forbids and the Java platform switches off. Whoever asks for them
 * by name gets them, to see what an old server does; nobody else does.
 *
 * <p>The platform reads its list of forbidden algorithms when TLS is first used in a process, and
 * never again: {@link #allow} must come before that, and holds for the whole process. A command
 * that sends one request does so when the versions are named, the window when it opens. From then
 * on the platform's own defaults have the old versions too, so whoever speaks TLS names the
 * versions it means: {@link TlsSetup} those of the request, the lab 1.2 and 1.3. A process that has
 * used TLS already keeps what it had, and a handshake that offers nothing else fails there with
 * {@code no-common-version}.
 */
public final class OldTls {

    private static final String FORBIDDEN = "jdk.tls.disabledAlgorithms";

    private static final List<String> VERSIONS = List.of("TLSv1", "TLSv1.1");

    private OldTls() {}

    public static boolean isAmong(Collection<String> versions) {
        return versions.stream().anyMatch(VERSIONS::contains);
    }

    /** Takes the two versions off the platform's list; all else stays on it. */
    public static void allow() {
        String forbidden = Security.getProperty(FORBIDDEN);
        if (forbidden != null) {
            Security.setProperty(FORBIDDEN, without(forbidden));
        }
    }

    static String without(String forbidden) {
        return Arrays.stream(forbidden.split(",", -1))
                .map(String::strip)
                .filter(each -> !VERSIONS.contains(each))
                .collect(Collectors.joining(", "));
    }
}
