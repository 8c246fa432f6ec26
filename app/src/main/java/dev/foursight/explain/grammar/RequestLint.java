package dev.foursight.explain.grammar;

import dev.foursight.explain.Sentences;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.Bytes;
import dev.foursight.http.Fields;
import java.util.List;
import java.util.Locale;

/**
 * Reads a request's bytes against the grammar of RFC 9112 and RFC 9110 before they are sent. Never
 * fails, whatever the bytes are.
 */
public final class RequestLint {

    /** Of more requests on one connection only the first are read. */
    private static final int MOST_REQUESTS = 50;

    private static final List<Check> IN_HEAD =
            List.of(
                    new RequestLineCheck(),
                    new TargetCheck(),
                    new VersionCheck(),
                    new LineEndCheck(),
                    new FieldLineCheck());
    private static final List<Check> AFTER_HEAD =
            List.of(
                    new HostCheck(),
                    new FramingCheck(),
                    new FieldValueCheck(),
                    new ContentCheck(),
                    new ChunkCheck());

    private final Sentences sentences;

    /**
     * @param sentences hold the file {@code grammar} with a variant for each {@link GrammarRule}
     */
    public RequestLint(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * What is wrong or worth a note, in the order in which a server meets it, at most 500 places. A
     * request behind the first is read too, as the same connection carries it.
     */
    public List<Departure> read(Bytes bytes) {
        return read(bytes, 0);
    }

    /**
     * The same for a request whose content is not at hand.
     *
     * @param unread how many bytes of content follow, framing included
     */
    public List<Departure> read(Bytes bytes, long unread) {
        Hits hits = new Hits(bytes.latin1(), sentences);
        int at = 0;
        for (int i = 0; i < MOST_REQUESTS && at >= 0 && at < bytes.length(); i++) {
            at = request(bytes, at, unread, hits);
        }
        return hits.all();
    }

    /** Reads one request; returns where the next begins, or -1 where there is none to be read. */
    private static int request(Bytes bytes, int at, long unread, Hits hits) {
        hits.from(at);
        Message message = Message.of(bytes.slice(at, bytes.length()), unread);
        RequestLine line = message.line();
        if (line.to() == line.from()) {
            hits.add(at == 0 ? GrammarRule.EMPTY_LINES : GrammarRule.EXTRA_LINES, 0, line.from());
            return -1;
        }
        String text = message.text();
        if (Grammar.isBinary(text.substring(line.from(), line.to()))) {
            hits.add(GrammarRule.NOT_HTTP, line.from(), line.to());
            return -1;
        }
        if (message.isPreface()) {
            hits.add(GrammarRule.PREFACE, line.from(), line.to());
            return -1;
        }
        IN_HEAD.forEach(check -> check.read(message, hits));
        hits.headRead();
        if (message.request().headComplete()) {
            AFTER_HEAD.forEach(check -> check.read(message, hits));
        }
        return next(message, at, hits);
    }

    private static int next(Message message, int at, Hits hits) {
        int end = message.end();
        String text = message.text();
        if (end < 0 || end == text.length()) {
            return -1;
        }
        if (!text.substring(end).isBlank() && isLast(message)) {
            hits.add(GrammarRule.AFTER_CLOSE, end, text.length());
            return -1;
        }
        if (!beginsRequest(text, end)) {
            boolean told = message.framing().isTold();
            hits.add(
                    told ? GrammarRule.CONTENT_LONG : GrammarRule.CONTENT_UNTOLD,
                    end,
                    text.length());
            return -1;
        }
        return at + end;
    }

    private static boolean isLast(Message message) {
        Fields fields = message.fields();
        String options = fields.combined("Connection").toLowerCase(Locale.ROOT);
        return List.of(options.split("[ \\t]*,[ \\t]*", -1)).contains("close");
    }

    /** Empty lines, or a line that has a version at its end. */
    private static boolean beginsRequest(String text, int from) {
        int start = from;
        while (start < text.length()
                && (text.charAt(start) == '\r' || text.charAt(start) == '\n')) {
            start++;
        }
        int stop = text.indexOf('\n', start);
        String line = text.substring(start, stop < 0 ? text.length() : stop);
        return start == text.length() || line.strip().matches("\\S+[ \\t].*HTTP/\\d.*");
    }
}
