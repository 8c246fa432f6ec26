package dev.foursight.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * Squid as a forward proxy that wants user {@code me} and password {@code secret}, keeps nothing,
 * and forbids the third port.
 */
final class SquidSetup implements ServerSetup {

    @Override
    public Path binary() {
        return Path.of("/usr/sbin/squid");
    }

    @Override
    public String debian() {
        return "squid";
    }

    @Override
    public String config(Path folder, List<Integer> ports) {
        Path own = folder.resolve("squid");
        try {
            Files.writeString(
                    folder.resolve("users"), "me:$apr1$foursigh$zIjsJmR0m0qx0B3S7Yhdl/\n");
            Files.createDirectory(own);
            // Started by root it becomes another user, who writes here too.
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return """
        http_port 127.0.0.1:PROXY
        visible_hostname localhost
        pid_filename OWN/squid.pid
        coredump_dir OWN
        cache_log OWN/cache.log
        access_log none
        cache deny all
        netdb_filename none
        pinger_enable off
        shutdown_lifetime 0 seconds
        auth_param basic program /usr/lib/squid/basic_ncsa_auth FOLDER/users
        auth_param basic children 1 startup=1
        auth_param basic realm proxy
        acl known proxy_auth REQUIRED
        acl forbidden port FORBIDDEN
        http_access deny !known
        http_access deny forbidden
        http_access allow all
        """
                .replace("FOLDER", folder.toString())
                .replace("OWN", own.toString())
                .replace("PROXY", ports.get(0).toString())
                .replace("FORBIDDEN", ports.get(2).toString());
    }

    @Override
    public List<String> command(Path config) {
        return List.of(binary().toString(), "-N", "-f", config.toString());
    }

    @Override
    public Map<String, String> environment(Path folder) {
        return Map.of();
    }
}
