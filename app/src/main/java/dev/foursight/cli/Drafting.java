package dev.foursight.cli;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.TargetUrl;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the draft that the options of {@code foursight send} describe. */
final class Drafting {

    private static final Pattern FIELD =
            Pattern.compile(
                    "(?<name>[^:]*?)(?<separator>[ \t]*:[ \t]*)(?<value>.*)", Pattern.DOTALL);

    private final SendOptions options;

    Drafting(SendOptions options) {
        this.options = options;
    }

    /**
     * @param crafts made only if a craft is used
     * @throws InvalidInput if the options do not fit together or one cannot be used
     */
    Draft draft(Supplier<Crafts> crafts) {
        Draft composed = composed();
        List<CraftUse> uses = uses();
        return uses.isEmpty() ? composed : crafts.get().apply(composed, uses);
    }

    /**
     * The draft before the crafts.
     *
     * @throws InvalidInput if the options do not fit together or one cannot be used
     */
    Draft composed() {
        Draft draft = Draft.get(TargetUrl.parse(options.url)).withConnection(connection());
        if (options.raw == null) {
            return composed(draft);
        }
        if (options.method != null
                || options.content.isGiven()
                || !options.fields.isEmpty()
                || !options.crafts.isEmpty()
                || options.following.givesCredentials()) {
            throw new InvalidInput(
                    "--raw sends the file's bytes and nothing else, so -X, -H, -d, -F, --upload, -u, --bearer and --craft cannot go with it. Leave them out, or leave out --raw.");
        }
        return draft.withRaw(Named.file(options.raw).bytes());
    }

    List<CraftUse> uses() {
        return CraftUse.parseAll(options.crafts);
    }

    private Draft composed(Draft plain) {
        Draft draft = options.http10 ? plain.withVersion("HTTP/1.0") : plain;
        for (String field : options.fields) {
            draft = draft.plus(line(field));
        }
        draft = options.following.authorized(options.content.in(draft));
        return options.method == null ? draft : draft.withMethod(options.method);
    }

    /**
     * Splits where the name, the colon with its blanks, and the value meet; no byte is lost.
     *
     * @throws InvalidInput if there is none
     */
    static HeaderLine line(String text) {
        if (text.isEmpty()) {
            throw new InvalidInput(
                    "-H got nothing; is the variable set that holds the line? An empty line would end the header section: to send one, write the bytes into a file and use --raw.");
        }
        Matcher parts = FIELD.matcher(text);
        return parts.matches()
                ? new HeaderLine(
                        parts.group("name"), parts.group("separator"), parts.group("value"), true)
                : new HeaderLine(text, "", "", true);
    }

    private Connection connection() {
        if ((options.http10 ? 1 : 0) + (options.http11 ? 1 : 0) + (options.http2 ? 1 : 0) > 1) {
            throw new InvalidInput(
                    "Only one of --http1.0, --http1.1 and --http2 can be used at a time.");
        }
        if (options.http2 && options.raw != null) {
            throw new InvalidInput(
                    "--raw sends bytes of HTTP/1.x, so --http2 cannot go with it. Leave one of them out.");
        }
        Connecting connecting = new Connecting(options.connection);
        return Connection.STANDARD
                .withProtocol(
                        options.http2 ? Connection.Protocol.HTTP_2 : Connection.Protocol.HTTP_1)
                .withTrust(connecting.trust())
                .withTls(connecting.tls())
                .withRoute(connecting.route())
                .withFollowing(options.following.following())
                .withDeadlines(DeadlineOptions.of(options.timeout, options.connection.deadlines));
    }
}
