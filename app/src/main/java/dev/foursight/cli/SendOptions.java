package dev.foursight.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code foursight send} can be told about the request. */
final class SendOptions {

    @Parameters(paramLabel = "URL", description = "http:// or https://, with any path.")
    String url = "";

    @Option(names = "-X", paramLabel = "METHOD", description = "The method, any text.")
    @Nullable String method;

    @Option(
            names = "-H",
            paramLabel = "'A: b'",
            description = "A field line, sent exactly as written, even without a colon.")
    List<String> fields = List.of();

    @Mixin ContentOptions content = new ContentOptions();

    @Option(
            names = "--craft",
            paramLabel = "CRAFT",
            description =
                    "ID, ID=VALUE or ID:name=VALUE; applied left to right after the options above.")
    List<String> crafts = List.of();

    @Option(
            names = "--raw",
            paramLabel = "FILE",
            description =
                    "Send the bytes of the file to the URL's host and port, and nothing else.")
    @Nullable String raw;

    @Option(
            names = "--timeout",
            paramLabel = "S",
            description = "Give up after so many seconds; fractions are allowed.")
    @Nullable Double timeout;

    @Mixin FollowingOptions following = new FollowingOptions();

    @Mixin ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--http1.0", description = "Write HTTP/1.0 in the request line.")
    boolean http10;

    @Option(names = "--http1.1", description = "Write HTTP/1.1 in the request line: the standard.")
    boolean http11;

    @Option(
            names = "--http2",
            description =
                    "Speak HTTP/2: agreed in the TLS handshake, or by prior knowledge where the URL is http.")
    boolean http2;
}
