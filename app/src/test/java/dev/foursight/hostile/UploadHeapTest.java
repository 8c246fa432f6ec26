package dev.foursight.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.Launcher;
import dev.foursight.offline.ChildJvm;
import dev.foursight.offline.ChildJvm.Ended;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Streamed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file many times larger than the heap goes out by the command line. */
class UploadHeapTest {

    private static final long LENGTH = 300_000_000;

    @TempDir private Path folder;

    @Test
    void aFileLargerThanTheHeapIsUploaded() throws Exception {
        Path file = Streamed.sparse(folder, LENGTH);
        CompletableFuture<Long> counted = new CompletableFuture<>();
        try (Peer peer =
                Peer.plain(hand -> {
                    hand.hearHead();
                    counted.complete(count(hand.socket().getInputStream()));
                    hand.say("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
                })) {
            List<String> options =
                    List.of(
                            "-Xmx128m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-XX:MaxDirectMemorySize=32m");
            String[] arguments = {
                "send", peer.url(), "--upload", file.toString(), "--timeout", "60", "--json"
            };
            Ended ended =
                    ChildJvm.run(folder, ChildJvm.command(options, Launcher.class, arguments));
            assertThat(ended.status()).as(ended.output()).isZero();
            assertThat(counted.get()).isEqualTo(LENGTH);
            assertThat(ended.output())
                    .contains("\"sentTruncated\":true,\"sentBytes\":3000")
                    .contains("\"status\":201");
        }
    }

    private static long count(InputStream in) throws IOException {
        byte[] piece = new byte[65_536];
        long count = 0;
        while (count < LENGTH) {
            int read = in.read(piece);
            if (read < 0) {
                break;
            }
            count += read;
        }
        return count;
    }
}
