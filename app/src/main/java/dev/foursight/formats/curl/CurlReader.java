package dev.foursight.formats.curl;

import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.shell.Command;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a curl line as people and browsers copy it. Reads no file and sends nothing. */
public final class CurlReader {

    private static final Pattern NAME = Pattern.compile("(?i)(?:.*[/\\\\])?curl(?:\\.exe)?");
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?is)\\s*(?:[$#%>]\\s+)?(?:[^\\s\"']*[/\\\\])?curl(?:\\.exe)?(?:\\s.*)?");

    private CurlReader() {}

    /** Whether a text begins as a curl line does. */
    public static boolean looksLikeOne(String text) {
        return BEGINNING.matcher(text).matches();
    }

    /**
     * @throws InvalidInput if it is no whole curl line, or has no URL that can be used
     */
    public static PastedRequest read(String text) {
        Command command = Command.read(text);
        List<Bytes> words = command.words();
        if (words.isEmpty() || !NAME.matcher(words.getFirst().text()).matches()) {
            throw new InvalidInput("This is no curl line: it does not begin with the word curl.");
        }
        CurlArguments arguments = new CurlArguments(words.subList(1, words.size()));
        if (arguments.urls().isEmpty()) {
            throw new InvalidInput(
                    "The curl line names no URL. Copy the whole command, with the URL in it.");
        }
        CurlRemarks remarks = new CurlRemarks();
        CurlRequest request = new CurlRequest(remarks);
        arguments.uses().forEach(request::take);
        Draft draft = request.draft(new CurlUrl(arguments.urls().getFirst()));
        if (arguments.urls().size() > 1) {
            remarks.say("Of " + arguments.urls().size() + " URLs only the first is taken over.");
        }
        if (arguments.several()) {
            remarks.say("Only the request before --next is taken over.");
        }
        remarks.unknown(arguments.unknown());
        List<String> all = new ArrayList<>(command.remarks());
        all.addAll(remarks.sentences());
        return new PastedRequest(draft, all);
    }
}
