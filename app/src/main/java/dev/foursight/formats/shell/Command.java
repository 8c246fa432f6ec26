package dev.foursight.formats.shell;

import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first command of a text, as a shell would hand it to the program.
 *
 * @param words the program's name and its arguments; bytes, because quotations can hold any
 * @param remarks sentences on what of the text is not in the words
 */
public record Command(List<Bytes> words, List<String> remarks) {

    /** A prompt copied along with the command. */
    private static final Pattern PROMPT = Pattern.compile("^\\s*(?:[$#%>]\\s+)?");

    /** Browsers quote by carets for Windows; people break lines with them. */
    private static final Pattern CMD =
            Pattern.compile("\\A\\S+\\s+\\^\"|\\s-{1,2}[\\w.-]+\\s+\\^\"|\\s\\^\\r?\\n");

    private static final Pattern POWERSHELL = Pattern.compile("\\s`\\r?\\n");

    public Command {
        words = List.copyOf(words);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a command written for a POSIX shell, for bash, or for Windows' cmd or PowerShell; which
     * of them shows in how it is quoted.
     *
     * @throws InvalidInput if it ends inside a quotation
     */
    public static Command read(String text) {
        String command = PROMPT.matcher(text).replaceFirst("").stripTrailing();
        if (CMD.matcher(command).find()) {
            return new CmdWords(command).read();
        }
        return POWERSHELL.matcher(command).find()
                ? new PowerShellWords(command).read()
                : new PosixWords(command).read();
    }

    static InvalidInput unfinished(char quote) {
        return new InvalidInput(
                "The command ends inside a quotation: a closing "
                        + quote
                        + " is missing. Copy the whole command.");
    }
}
