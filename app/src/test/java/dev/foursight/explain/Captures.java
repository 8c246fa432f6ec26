package dev.foursight.explain;

import dev.foursight.formats.ExchangeJsonReader;
import dev.foursight.http.Exchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exchanges recorded with real servers, one JSON object a line in {@code captures/}. */
public final class Captures {

    private static final List<String> SERVERS =
            List.of("nginx", "apache", "tomcat", "node", "express");

    private static final List<String> MORE_SERVERS =
            List.of(
                    "aiohttp",
                    "bottle",
                    "busybox",
                    "caddy",
                    "cherrypy",
                    "django",
                    "express-csurf",
                    "express5",
                    "fastify",
                    "flask-gunicorn",
                    "go",
                    "gunicorn",
                    "h2o",
                    "hapi",
                    "haproxy",
                    "http-server",
                    "hypercorn",
                    "jdk",
                    "jetty",
                    "koa",
                    "lighttpd",
                    "mini-httpd",
                    "nest",
                    "nghttpx",
                    "nginx-limit",
                    "node",
                    "php",
                    "puma",
                    "rails",
                    "spring",
                    "squid",
                    "squid-accel",
                    "thin",
                    "tornado",
                    "undertow",
                    "uvicorn-h11",
                    "uvicorn-httptools",
                    "varnish",
                    "vertx",
                    "vite",
                    "waitress",
                    "webpack-dev-server",
                    "webrick",
                    "werkzeug");

    private Captures() {}

    /** One recorded exchange: which server, and which of the probes. */
    public record Capture(String server, String probe, Exchange exchange) {
        @Override
        public String toString() {
            return server + " " + probe;
        }
    }

    public static List<Capture> all() {
        return SERVERS.stream().flatMap(server -> of(server, "").stream()).toList();
    }

    /** Exchanges with servers of many other kinds; {@code captures/more/README.md} tells how. */
    public static List<Capture> more() {
        return MORE_SERVERS.stream().flatMap(server -> of(server, "more/").stream()).toList();
    }

    private static List<Capture> of(String server, String folder) {
        List<Capture> captures = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        for (String line : lines("/captures/" + folder + server + ".jsonl.gz")) {
            JsonNode object = mapper.readTree(line);
            String probe = object.get("probe").asString();
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            new ExchangeJsonReader()
                    .read(
                            new ByteArrayInputStream(bytes),
                            server,
                            exchange -> captures.add(new Capture(server, probe, exchange)));
        }
        return captures;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Captures.class.getResourceAsStream(resource);
                GZIPInputStream unpacked = new GZIPInputStream(in)) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
