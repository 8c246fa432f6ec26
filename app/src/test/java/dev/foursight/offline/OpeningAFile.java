package dev.foursight.offline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * What any Java program does: before the JVM opens its first file channel it makes sockets, to know
 * whether the kernel has IPv4 and IPv6, and closes them unused.
 */
final class OpeningAFile {

    private OpeningAFile() {}

    public static void main(String[] arguments) throws IOException {
        FileChannel.open(Path.of(arguments[0])).close();
    }
}
