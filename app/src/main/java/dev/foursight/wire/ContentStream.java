package dev.foursight.wire;

import dev.foursight.http.Body;
import dev.foursight.http.Content.Piece;
import dev.foursight.http.Content.Piece.Held;
import dev.foursight.http.Content.Piece.OfFile;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Content as it goes out, read from its files piece by piece. Of each file just as many bytes are
 * read as it had when it was named: one that grows meanwhile is cut, and for one that shrinks a
 * read fails with a {@link ContentFault}.
 */
public final class ContentStream extends InputStream {

    private final Deque<Piece> pieces;
    private InputStream in = InputStream.nullInputStream();
    private long left;

    private ContentStream(List<Piece> pieces) {
        this.pieces = new ArrayDeque<>(pieces);
    }

    /** The content of a body, in chunks where it says so. */
    public static InputStream of(Body body) {
        ContentStream plain = new ContentStream(body.content().pieces());
        return body.isChunked()
                ? new ChunkedStream(plain, body.content().length(), body.mostInChunk())
                : plain;
    }

    /**
     * Looks whether the files that a request reads are still what they were when they were named.
     *
     * @throws ContentFault if one is not there, or has another length
     */
    public static void check(WireRequest request) throws ContentFault {
        for (Step step : request.steps()) {
            if (step instanceof Step.Stream stream) {
                check(stream.body());
                return;
            }
        }
    }

    /** The same for the files of a body. */
    public static void check(Body body) throws ContentFault {
        for (OfFile file : body.content().files()) {
            try {
                long size = Files.size(path(file));
                if (size != file.size()) {
                    throw ContentFault.changed(file, size);
                }
            } catch (ContentFault fault) {
                throw fault;
            } catch (IOException gone) {
                throw ContentFault.unreadable(file);
            }
        }
    }

    /** What is no regular file may never end, or never begin. */
    private static Path path(OfFile file) throws ContentFault {
        try {
            Path path = Path.of(file.path());
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            // Says the same as a file that is not there.
        }
        throw ContentFault.unreadable(file);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (left == 0) {
            in.close();
            if (pieces.isEmpty()) {
                return -1;
            }
            open(pieces.getFirst());
        }
        int read = read(buffer, from, (int) Math.min(length, left), pieces.getFirst());
        left -= read;
        if (left == 0) {
            pieces.removeFirst();
        }
        return read;
    }

    private void open(Piece piece) throws IOException {
        left = piece.length();
        switch (piece) {
            case Held(var bytes) -> in = bytes.stream();
            case OfFile file -> {
                Path path = path(file);
                try {
                    in = new BufferedInputStream(Files.newInputStream(path));
                } catch (IOException refused) {
                    throw ContentFault.unreadable(file);
                }
            }
        }
    }

    private int read(byte[] buffer, int from, int length, Piece piece) throws IOException {
        int read;
        try {
            read = in.read(buffer, from, length);
        } catch (IOException broken) {
            read = -1;
        }
        if (read < 0 && piece instanceof OfFile file) {
            throw ContentFault.ended(file, file.length() - left);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
