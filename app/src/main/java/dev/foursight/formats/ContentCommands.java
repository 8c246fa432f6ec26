package dev.foursight.formats;

import dev.foursight.formats.shell.PrintfBytes;
import dev.foursight.formats.shell.ShellQuote;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Content.Piece.Held;
import dev.foursight.http.Content.Piece.OfFile;
import dev.foursight.http.WireRequest.Step;
import java.util.ArrayList;
import java.util.List;

/** Content that is read from files as commands that print it. */
public final class ContentCommands {

    private ContentCommands() {}

    /** Commands that print the content without any framing. */
    public static List<String> of(Content content) {
        return content.pieces().stream()
                .map(piece ->
                        switch (piece) {
                            case Held(Bytes bytes) -> PrintfBytes.command(bytes);
                            case OfFile file ->
                                    "head -c " + file.length() + " " + ShellQuote.word(path(file));
                        })
                .toList();
    }

    /** Where a file's name could be taken for an option, it is written as a path. */
    public static String path(OfFile file) {
        return file.path().startsWith("-") ? "./" + file.path() : file.path();
    }

    /** Commands that print what a step writes; a framing in chunks is one chunk there. */
    static List<String> of(Step.Stream step) {
        Body body = step.body();
        Body whole = new Body(body.content(), body.framing());
        List<String> commands = new ArrayList<>(of(body.content()));
        if (whole.isChunked()) {
            String size = Long.toHexString(body.content().length());
            commands.addFirst(PrintfBytes.command(Bytes.ofLatin1(size + "\r\n")));
            commands.add(PrintfBytes.command(Bytes.ofLatin1("\r\n0\r\n\r\n")));
        }
        long length = step.to() - step.from();
        return length == whole.framedLength()
                ? commands
                : List.of(
                        "{\n%s\n} | tail -c +%d | head -c %d"
                                .formatted(String.join("\n", commands), step.from() + 1, length));
    }
}
