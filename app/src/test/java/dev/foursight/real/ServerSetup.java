package dev.foursight.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a server is started. */
interface ServerSetup {

    Path binary();

    /** The Debian package that holds it. */
    String debian();

    /**
     * @param folder for everything it writes; holds html, cert.pem and key.pem
     * @param ports for clear text, TLS and clear-text HTTP/2
     */
    String config(Path folder, List<Integer> ports);

    List<String> command(Path config);

    Map<String, String> environment(Path folder);
}
