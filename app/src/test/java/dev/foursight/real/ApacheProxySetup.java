package dev.foursight.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Apache as a forward proxy that wants user {@code me} and password {@code secret}. */
final class ApacheProxySetup implements ServerSetup {

    private final ApacheSetup apache = new ApacheSetup();

    @Override
    public Path binary() {
        return apache.binary();
    }

    @Override
    public String debian() {
        return apache.debian();
    }

    @Override
    public String config(Path folder, List<Integer> ports) {
        return apache.config(folder, List.of(ports.get(2), ports.get(1)))
                + """
                <IfModule !proxy_module>
                    Include mods-available/proxy.load
                </IfModule>
                <IfModule !proxy_http_module>
                    Include mods-available/proxy_http.load
                </IfModule>
                <IfModule !proxy_connect_module>
                    Include mods-available/proxy_connect.load
                </IfModule>
                Listen 127.0.0.1:PROXY
                <VirtualHost 127.0.0.1:PROXY>
                    ProxyRequests On
                    AllowCONNECT SECURE
                    <Proxy *>
                        AuthType Basic
                        AuthName proxy
                        AuthUserFile FOLDER/users
                        Require user me
                    </Proxy>
                </VirtualHost>
                """
                        .replace("FOLDER", folder.toString())
                        .replace("SECURE", ports.get(1).toString())
                        .replace("PROXY", ports.get(0).toString());
    }

    @Override
    public List<String> command(Path config) {
        return apache.command(config);
    }

    @Override
    public Map<String, String> environment(Path folder) {
        return apache.environment(folder);
    }
}
