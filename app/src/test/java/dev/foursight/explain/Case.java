package dev.foursight.explain;

import dev.foursight.http.Bytes;
import dev.foursight.http.CertificateInfo;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import dev.foursight.http.TlsInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case: a folder with {@code request.http} and {@code response.http} as exact bytes (either may
 * be missing) and {@code expected.txt}. That begins with what the bytes do not tell, one {@code
 * name: value} a line ({@code url}, {@code outcome}, {@code failure} as kind and phase, {@code
 * first-byte-ms}, {@code sni}, {@code client-certificate}); after an empty line follows what is to
 * be said.
 */
record Case(Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/cases");

    static List<Case> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    Path golden() {
        return folder.resolve("explanation.txt");
    }

    /** The part of the expectation that describes the exchange, with the empty line after it. */
    String head() {
        return text().substring(0, text().indexOf("\n\n") + 2);
    }

    String expectedSummary() {
        return text().substring(head().length());
    }

    private String text() {
        try {
            return Files.readString(expected());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Exchange exchange() {
        Map<String, String> told =
                head().lines()
                        .filter(line -> line.contains(": "))
                        .collect(
                                Collectors.toMap(
                                        line -> line.substring(0, line.indexOf(": ")),
                                        line -> line.substring(line.indexOf(": ") + 2)));
        Bytes received = bytes("response.http");
        Bytes sent = bytes("request.http");
        return Exchange.ofBytes(
                told.getOrDefault("url", "http://127.0.0.1:8080/"),
                Files.exists(folder.resolve("request.http")) ? sent : null,
                received,
                false,
                received.length(),
                outcome(told),
                Ended.CLOSED_BY_SERVER,
                timing(told.get("first-byte-ms")),
                tls(told),
                List.of());
    }

    private static Outcome outcome(Map<String, String> told) {
        String id = told.getOrDefault("outcome", "answered");
        Outcome.Kind kind =
                Arrays.stream(Outcome.Kind.values())
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        if (!told.containsKey("failure")) {
            return new Outcome(kind, null);
        }
        String[] failure = told.get("failure").split(" ", 2);
        return Outcome.failed(kind, failure[0], Outcome.Phase.valueOf(failure[1]), "");
    }

    private static Timing timing(String firstByteMs) {
        return firstByteMs == null
                ? Timing.UNKNOWN
                : new Timing(null, null, Double.valueOf(firstByteMs), null);
    }

    private static TlsInfo tls(Map<String, String> told) {
        if (!told.getOrDefault("url", "").startsWith("https")) {
            return null;
        }
        return new TlsInfo(
                "TLSv1.3",
                null,
                told.get("sni"),
                Boolean.parseBoolean(told.get("client-certificate")),
                Optional.ofNullable(told.get("certificate"))
                        .map(sha256 -> new CertificateInfo("", "", "", "", List.of(), sha256))
                        .stream()
                        .toList());
    }

    private Bytes bytes(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Bytes.of(Files.readAllBytes(file)) : Bytes.EMPTY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
