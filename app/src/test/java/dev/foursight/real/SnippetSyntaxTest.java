package dev.foursight.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.ShippedPages;
import dev.foursight.catalogue.ShippedPages.Shown;
import dev.foursight.catalogue.page.Snippet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The servers themselves read what the pages say to put into their configuration. */
@Timeout(60)
class SnippetSyntaxTest {

    private static final Pattern NEEDS = Pattern.compile("# needs (.*)");

    @TempDir Path folder;

    static List<Shown> pages() {
        return ShippedPages.all().stream()
                .filter(shown -> !shown.page().snippets().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nginxTakesIt(Shown shown) throws IOException, InterruptedException {
        ServerSetup nginx = new NginxSetup();
        RealServer.require(nginx);
        StringBuilder http = new StringBuilder();
        StringBuilder server = new StringBuilder();
        StringBuilder part = server;
        for (String line : code(shown, "nginx").lines().toList()) {
            part =
                    switch (line.strip()) {
                        case "# http" -> http;
                        case "# server" -> server;
                        default -> part;
                    };
            part.append(line).append('\n');
        }
        Path config =
                write(
                        """
                        pid FOLDER/nginx.pid;
                        include /etc/nginx/modules-enabled/*.conf;
                        events {}
                        http {
                        access_log off;
                        HTTP
                        server {
                        listen unix:FOLDER/socket;
                        SERVER
                        }
                        }
                        """
                                .replace("HTTP", http)
                                .replace("SERVER", server)
                                .replace("FOLDER", folder.toString()));
        List<String> command = new ArrayList<>(nginx.command(config));
        command.addAll(List.of("-t", "-q"));

        assertThat(complaint(command)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void apacheTakesIt(Shown shown) throws IOException, InterruptedException {
        ServerSetup apache = new ApacheSetup();
        RealServer.require(apache);
        String snippet = code(shown, "Apache httpd");
        List<String> modules = new ArrayList<>(List.of("mpm_event", "authz_core"));
        Matcher needs = NEEDS.matcher(snippet);
        if (needs.find()) {
            for (String module : needs.group(1).split(", *")) {
                modules.add(module.replace("mod_", ""));
            }
        }
        StringBuilder loads = new StringBuilder();
        modules.stream()
                .distinct()
                .forEach(module ->
                        loads.append("Include mods-available/%s.load\n".formatted(module)));
        Path config =
                write(
                        """
                        ServerRoot /etc/apache2
                        ServerName localhost
                        DefaultRuntimeDir FOLDER
                        PidFile FOLDER/apache2.pid
                        ErrorLog FOLDER/error.log
                        LOADS
                        Listen 127.0.0.1:1
                        <VirtualHost 127.0.0.1:1>
                        DocumentRoot FOLDER
                        SNIPPET
                        </VirtualHost>
                        """
                                .replace("LOADS", loads)
                                .replace("SNIPPET", snippet)
                                .replace("FOLDER", folder.toString()));
        List<String> command = List.of(apache.binary().toString(), "-t", "-f", config.toString());

        assertThat(complaint(command)).isIn("", "Syntax OK\n");
    }

    private static String code(Shown shown, String system) {
        return shown.page().snippets().stream()
                .filter(snippet -> snippet.system().equals(system))
                .map(Snippet::code)
                .findFirst()
                .orElseThrow();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("server.conf"), text);
    }

    /** What the command says, with its exit status if that is not 0. */
    private static String complaint(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? said : process.exitValue() + ": " + said;
    }
}
