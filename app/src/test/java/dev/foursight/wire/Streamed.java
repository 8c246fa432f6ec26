package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Content.Piece.Held;
import dev.foursight.http.Content.Piece.OfFile;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Content in files, and what becomes of it. */
public final class Streamed {

    private Streamed() {}

    /** A file whose bytes differ along the way. */
    public static Path file(Path folder, int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + (i + i / 251) % 26);
        }
        return Files.write(Files.createTempFile(folder, "content", ".bin"), bytes);
    }

    /** A file of zeros that takes no room. */
    public static Path sparse(Path folder, long length) throws IOException {
        Path path = Files.createTempFile(folder, "sparse", ".bin");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length);
        }
        return path;
    }

    public static Content content(Path file) throws IOException {
        return content(file, Files.size(file));
    }

    /** Takes a file's end away. */
    public static void shrink(Path file, long length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }

    /** Of a file that had another length when it was named. */
    public static Content content(Path file, long length) {
        return new Content(List.of(new OfFile(file.toString(), file.toString(), length)));
    }

    /** Text, a file, and text again. */
    public static Content between(Path file) throws IOException {
        return Content.of(Bytes.ofLatin1("before"))
                .plus(content(file))
                .plus(Content.of(Bytes.ofLatin1("after")));
    }

    /** The same with its files read. */
    public static Content read(Content content) throws IOException {
        Content all = Content.NONE;
        for (Content.Piece piece : content.pieces()) {
            Bytes bytes =
                    switch (piece) {
                        case Held held -> held.bytes();
                        case OfFile file -> Bytes.of(Files.readAllBytes(Path.of(file.path())));
                    };
            all = all.plus(Content.of(bytes));
        }
        return all;
    }

    /** What the steps write. */
    public static Bytes written(WireRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream content = InputStream.nullInputStream();
        for (Step step : request.steps()) {
            if (step instanceof Step.Send(Bytes bytes)) {
                out.writeBytes(bytes.toArray());
            } else if (step instanceof Step.Stream stream) {
                if (stream.from() == 0) {
                    content = ContentStream.of(stream.body());
                }
                out.writeBytes(content.readNBytes((int) (stream.to() - stream.from())));
            }
        }
        return Bytes.of(out.toByteArray());
    }
}
