package dev.foursight.formats.curl;

import dev.foursight.formats.ContentCommands;
import dev.foursight.formats.RawRequest;
import dev.foursight.formats.RequestText;
import dev.foursight.formats.Secrets;
import dev.foursight.formats.shell.PrintfBytes;
import dev.foursight.formats.shell.ShellQuote;
import dev.foursight.http.Body;
import dev.foursight.http.Body.Framing;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Content.Piece.OfFile;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes a request as a curl line that sends the same bytes, as far as curl can. */
public final class CurlWriter {

    /** Linux takes no longer argument than 131072 bytes. */
    static final int LONGEST_ARGUMENT = 100_000;

    /** Beyond this size curl sends chunks of its own making. */
    private static final int LARGEST_CHUNK = 60_000;

    /** Above this, older versions of curl ask by Expect first. */
    private static final int WITHOUT_EXPECT = 1000;

    private final Draft draft;
    private final UnaryOperator<String> shown;
    private final List<String> arguments = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private String input = "";

    private CurlWriter(Draft draft, boolean withSecrets) {
        this.draft = draft;
        this.shown = withSecrets ? UnaryOperator.identity() : Secrets::masked;
    }

    public static RequestText write(WireRequest request, boolean withSecrets) {
        Draft whole = request.draft();
        Draft draft =
                whole.raw() == null
                        ? whole.withDelivery(Delivery.PLAIN)
                        : RawRequest.read(whole.raw().bytes(), whole.endpoint())
                                .withConnection(whole.connection());
        CurlWriter writer = new CurlWriter(draft, withSecrets);
        if (!Renderer.render(draft).bytes().equals(request.bytes())) {
            writer.differ(
                    whole.raw() != null
                            ? "curl cannot send these bytes as they were written."
                            : "curl ends lines in its own way, and sends nothing before or after a request.");
        }
        if (request.steps().size() > (request.isHeld() ? 1 : 2)) {
            writer.differ("curl sends all at once, and waits for the answer.");
        }
        return writer.write();
    }

    private RequestText write() {
        boolean content =
                !draft.body().content().isEmpty() || draft.body().framing() == Framing.CHUNKED;
        line("curl -i");
        CurlTransferArguments transfer = new CurlTransferArguments(draft, shown);
        transfer.arguments().forEach(this::line);
        transfer.differences().forEach(this::differ);
        method(content);
        CurlHeaderArguments headers = new CurlHeaderArguments(draft, content);
        headers.texts().forEach(text -> line("-H " + ShellQuote.word(shown.apply(text))));
        headers.differences().forEach(this::differ);
        if (content) {
            content(headers);
        }
        target();
        return new RequestText(input + String.join(" \\\n  ", arguments), differences);
    }

    private void line(String words) {
        arguments.add(words);
    }

    private void differ(String sentence) {
        differences.add(sentence);
    }

    private void method(boolean content) {
        String method = draft.method();
        if (method.isEmpty() || method.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            differ("curl cannot write the method “" + method + "”.");
        }
        if (method.equals("HEAD") && !content) {
            line("-I");
        } else if (!method.equals(content ? "POST" : "GET") && !method.isEmpty()) {
            line("-X " + ShellQuote.word(method));
        }
    }

    private void content(CurlHeaderArguments headers) {
        Optional<Bytes> held = draft.body().content().held();
        if (held.isEmpty()) {
            fromFiles(headers);
            return;
        }
        Bytes bytes = held.get();
        if (headers.chunked()) {
            if (draft.body().framing() != Framing.CHUNKED || bytes.length() > LARGEST_CHUNK) {
                differ("curl makes the chunks itself.");
            }
            if (draft.version().equals("HTTP/1.0")) {
                differ("curl refuses chunks in HTTP/1.0.");
            }
        } else {
            bytes = framed(bytes);
        }
        if (bytes.length() > WITHOUT_EXPECT && !headers.has("Expect")) {
            line("-H Expect:");
        }
        String text = bytes.text();
        boolean plain =
                Bytes.ofUtf8(text).equals(bytes)
                        && bytes.length() <= LONGEST_ARGUMENT
                        && text.chars()
                                .noneMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0x7f);
        if (plain) {
            line("--data-raw " + ShellQuote.word(shown.apply(text)));
        } else {
            input = PrintfBytes.command(Bytes.ofLatin1(shown.apply(bytes.latin1()))) + " |\n";
            line("--data-binary @-");
        }
    }

    /** Content that curl reads itself, or is told by who reads it. */
    private void fromFiles(CurlHeaderArguments headers) {
        Content content = draft.body().content();
        if (headers.chunked()) {
            differ("curl makes the chunks itself.");
        } else if (draft.body().isChunked()) {
            differ("curl sends the content without chunks.");
        }
        if (!headers.has("Expect")) {
            line("-H Expect:");
        }
        if (content.pieces().size() == 1 && content.pieces().getFirst() instanceof OfFile file) {
            line("--data-binary " + ShellQuote.word("@" + ContentCommands.path(file)));
        } else {
            input = "{\n" + String.join("\n", ContentCommands.of(content)) + "\n} |\n";
            line("--data-binary @-");
        }
    }

    /** The content with chunks, if any, as it goes out. */
    private Bytes framed(Bytes content) {
        Body body = draft.body();
        if (!body.isChunked()) {
            return content;
        }
        int framed = (int) new Body(body.content(), body.framing()).framedLength();
        Bytes whole = Renderer.render(draft).bytes();
        return whole.slice(whole.length() - framed, whole.length());
    }

    private void target() {
        String target = draft.target();
        boolean asUrl =
                target.matches("/(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]++|%[0-9A-F]{2})*+")
                        && !target.endsWith("?");
        String base = draft.endpoint().scheme() + "://" + draft.endpoint().authority();
        if (asUrl) {
            if (target.matches(".*/\\.\\.?(?:[/?].*)?")) {
                line("--path-as-is");
            }
            line(ShellQuote.word(shown.apply(base + target)));
            return;
        }
        if (target.isEmpty()
                || target.length() > LONGEST_ARGUMENT
                || target.chars().anyMatch(c -> c <= ' ')) {
            differ("curl cannot write this target.");
        }
        line("--request-target " + ShellQuote.word(shown.apply(target)));
        line(ShellQuote.word(base + "/"));
    }
}
