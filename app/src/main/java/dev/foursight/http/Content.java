package dev.foursight.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a request carries (RFC 9110 §6.4): bytes at hand, and files that are read only while they go
 * out. A file is no more than its name and its length here.
 *
 * @param pieces one behind the other, none of them empty
 */
public record Content(List<Piece> pieces) {

    public static final Content NONE = new Content(List.of());

    /** A run of the content. */
    public sealed interface Piece {

        /** In bytes. */
        long length();

        /** Bytes at hand. */
        record Held(Bytes bytes) implements Piece {
            @Override
            public long length() {
                return bytes.length();
            }
        }

        /**
         * The first bytes of a file.
         *
         * @param path as a person named it
         * @param shown the same for sentences, its unseen characters made visible
         * @param length how many are sent
         * @param size how many bytes it had when it was named
         */
        record OfFile(String path, String shown, long length, long size) implements Piece {

            /** All of a file. */
            public OfFile(String path, String shown, long size) {
                this(path, shown, size, size);
            }
        }
    }

    public Content {
        pieces = pieces.stream().filter(piece -> piece.length() > 0).toList();
    }

    public static Content of(Bytes bytes) {
        return new Content(List.of(new Piece.Held(bytes)));
    }

    /** This one and then another. */
    public Content plus(Content other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Content(all);
    }

    /** No more than so many bytes of it. */
    public Content first(long bytes) {
        List<Piece> first = new ArrayList<>();
        long left = bytes;
        for (Piece piece : pieces) {
            long length = Math.min(left, piece.length());
            first.add(
                    switch (piece) {
                        case Piece.Held(Bytes held) -> new Piece.Held(held.slice(0, (int) length));
                        case Piece.OfFile file ->
                                new Piece.OfFile(file.path(), file.shown(), length, file.size());
                    });
            left -= length;
        }
        return new Content(first);
    }

    public long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** All bytes where all are at hand; empty where some are still in a file. */
    public Optional<Bytes> held() {
        Bytes all = Bytes.EMPTY;
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Held(Bytes bytes))) {
                return Optional.empty();
            }
            all = all.isEmpty() ? bytes : all.plus(bytes);
        }
        return Optional.of(all);
    }

    /** The files that are read while they go out. */
    public List<Piece.OfFile> files() {
        return pieces.stream()
                .filter(Piece.OfFile.class::isInstance)
                .map(Piece.OfFile.class::cast)
                .toList();
    }

    /** The names of these files, for a sentence. */
    public String names() {
        return files().stream().map(Piece.OfFile::shown).collect(Collectors.joining(", "));
    }
}
