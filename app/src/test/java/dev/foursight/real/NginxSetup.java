package dev.foursight.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** nginx with the settings of Debian's nginx.conf and default site. */
final class NginxSetup implements ServerSetup {

    @Override
    public Path binary() {
        return Path.of("/usr/sbin/nginx");
    }

    @Override
    public String debian() {
        return "nginx-light";
    }

    @Override
    public String config(Path folder, List<Integer> ports) {
        return """
        user root;
        worker_processes auto;
        daemon off;
        pid FOLDER/nginx.pid;
        error_log FOLDER/error.log;
        include /etc/nginx/modules-enabled/*.conf;
        events {
            worker_connections 768;
        }
        http {
            sendfile on;
            tcp_nopush on;
            types_hash_max_size 2048;
            include /etc/nginx/mime.types;
            default_type application/octet-stream;
            access_log FOLDER/access.log;
            gzip on;
            client_body_temp_path FOLDER/body;
            proxy_temp_path FOLDER/proxy;
            fastcgi_temp_path FOLDER/fastcgi;
            uwsgi_temp_path FOLDER/uwsgi;
            scgi_temp_path FOLDER/scgi;
            server {
                listen 127.0.0.1:PLAIN default_server;
                listen 127.0.0.1:SECURE ssl http2 default_server;
                listen 127.0.0.1:FRAMED http2 default_server;
                ssl_certificate FOLDER/cert.pem;
                ssl_certificate_key FOLDER/key.pem;
                root FOLDER/html;
                index index.html;
                server_name _;
                location /basic/ {
                    auth_basic basic;
                    auth_basic_user_file FOLDER/users;
                }
                location / {
                    try_files $uri $uri/ =404;
                }
            }
        }
        """
                .replace("FOLDER", folder.toString())
                .replace("PLAIN", ports.get(0).toString())
                .replace("SECURE", ports.get(1).toString())
                .replace("FRAMED", ports.get(2).toString());
    }

    @Override
    public List<String> command(Path config) {
        String log = config.resolveSibling("error.log").toString();
        return List.of(binary().toString(), "-c", config.toString(), "-e", log);
    }

    @Override
    public Map<String, String> environment(Path folder) {
        return Map.of();
    }
}
