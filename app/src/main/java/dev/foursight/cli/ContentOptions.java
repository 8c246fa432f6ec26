package dev.foursight.cli;

import dev.foursight.formats.FormField;
import dev.foursight.formats.FormField.Source;
import dev.foursight.formats.VisibleText;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Multipart;
import dev.foursight.http.Multipart.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What {@code foursight send} can be told about the content; of files only small ones are read
 * here.
 */
final class ContentOptions {

    @Option(
            names = "-d",
            paramLabel = "DATA|@FILE",
            description =
                    "The content, or the file that holds it; makes the method POST and the type a form's unless given.")
    @Nullable String data;

    @Option(
            names = "-F",
            paramLabel = "NAME=VALUE|@FILE",
            description =
                    "A field of a multipart form; NAME=@FILE sends a file, with ;type= and ;filename= after it if you like. Can be repeated; makes the method POST.")
    List<String> form = List.of();

    @Option(
            names = "--upload",
            paramLabel = "FILE",
            description = "The file is the content; makes the method PUT.")
    @Nullable String upload;

    boolean isGiven() {
        return data != null || upload != null || !form.isEmpty();
    }

    /**
     * @throws InvalidInput if there are two contents, or a file cannot be read
     */
    Draft in(Draft draft) {
        int contents = (data == null ? 0 : 1) + (upload == null ? 0 : 1) + (form.isEmpty() ? 0 : 1);
        if (contents > 1) {
            throw new InvalidInput(
                    "-d, -F and --upload each give the request its content. Leave one of them.");
        }
        if (data != null) {
            Content content =
                    data.startsWith("@")
                            ? Named.file(data.substring(1)).content()
                            : Content.of(Bytes.ofUtf8(data));
            return typed(with(draft, "POST", content), "application/x-www-form-urlencoded");
        }
        if (upload != null) {
            return with(draft, "PUT", Named.file(upload).content());
        }
        if (form.isEmpty()) {
            return draft;
        }
        Multipart multipart = Multipart.of(form.stream().map(ContentOptions::part).toList());
        return typed(with(draft, "POST", multipart.content()), multipart.contentType());
    }

    private static Part part(String text) {
        if (text.indexOf('=') < 1) {
            throw new InvalidInput(
                    "“"
                            + VisibleText.of(text)
                            + "” is no field of a form. Write -F NAME=VALUE, or -F NAME=@FILE.");
        }
        FormField field = FormField.parse(text);
        Content content =
                field.source() == Source.TEXT
                        ? Content.of(Bytes.ofUtf8(field.value()))
                        : Named.file(field.value()).content();
        boolean untyped = field.type() == null && field.source() == Source.FILE;
        return new Part(
                field.name(),
                field.filename(),
                untyped ? "application/octet-stream" : field.type(),
                content);
    }

    private static Draft with(Draft draft, String method, Content content) {
        return draft.withMethod(method).withBody(new Body(content, Body.Framing.AUTOMATIC));
    }

    private static Draft typed(Draft draft, String type) {
        return draft.has("Content-Type") ? draft : draft.with("Content-Type", type);
    }
}
