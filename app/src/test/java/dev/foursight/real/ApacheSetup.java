package dev.foursight.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Apache with the settings and modules of Debian's apache2.conf, and its modules for TLS and
 * Digest.
 */
final class ApacheSetup implements ServerSetup {

    @Override
    public Path binary() {
        return Path.of("/usr/sbin/apache2");
    }

    @Override
    public String debian() {
        return "apache2";
    }

    @Override
    public String config(Path folder, List<Integer> ports) {
        return """
        ServerRoot /etc/apache2
        ServerName localhost
        DefaultRuntimeDir FOLDER
        PidFile FOLDER/apache2.pid
        Mutex file:FOLDER default
        Timeout 300
        KeepAlive On
        MaxKeepAliveRequests 100
        KeepAliveTimeout 5
        User www-data
        Group www-data
        HostnameLookups Off
        ErrorLog FOLDER/error.log
        LogLevel warn
        IncludeOptional mods-enabled/*.load
        IncludeOptional mods-enabled/*.conf
        <IfModule !ssl_module>
            Include mods-available/socache_shmcb.load
            Include mods-available/ssl.load
            Include mods-available/ssl.conf
        </IfModule>
        <IfModule !auth_digest_module>
            Include mods-available/auth_digest.load
        </IfModule>
        <Directory />
            Options FollowSymLinks
            AllowOverride None
            Require all denied
        </Directory>
        <Directory FOLDER/html>
            Options Indexes FollowSymLinks
            AllowOverride None
            Require all granted
        </Directory>
        <Location /basic/>
            AuthType Basic
            AuthName basic
            AuthUserFile FOLDER/users
            Require user me
        </Location>
        <Location /digest/>
            AuthType Digest
            AuthName digest
            AuthUserFile FOLDER/digests
            Require user me
        </Location>
        LogFormat "%h %l %u %t \\"%r\\" %>s %O" common
        IncludeOptional conf-enabled/*.conf
        DocumentRoot FOLDER/html
        Listen 127.0.0.1:PLAIN
        Listen 127.0.0.1:SECURE
        <VirtualHost 127.0.0.1:PLAIN>
            DocumentRoot FOLDER/html
        </VirtualHost>
        <VirtualHost 127.0.0.1:SECURE>
            DocumentRoot FOLDER/html
            SSLEngine on
            SSLCertificateFile FOLDER/cert.pem
            SSLCertificateKeyFile FOLDER/key.pem
        </VirtualHost>
        """
                .replace("FOLDER", folder.toString())
                .replace("PLAIN", ports.get(0).toString())
                .replace("SECURE", ports.get(1).toString());
    }

    @Override
    public List<String> command(Path config) {
        return List.of(binary().toString(), "-f", config.toString(), "-D", "FOREGROUND");
    }

    @Override
    public Map<String, String> environment(Path folder) {
        String here = folder.toString();
        return Map.of(
                "APACHE_RUN_USER",
                "www-data",
                "APACHE_RUN_GROUP",
                "www-data",
                "APACHE_RUN_DIR",
                here,
                "APACHE_LOCK_DIR",
                here,
                "APACHE_LOG_DIR",
                here,
                "APACHE_PID_FILE",
                here + "/apache2.pid");
    }
}
