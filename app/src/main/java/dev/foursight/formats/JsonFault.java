package dev.foursight.formats;

import dev.foursight.http.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says what is wrong with a text that should be JSON, and where. */
public final class JsonFault {

    private JsonFault() {}

    /**
     * @param source the input's name
     * @param expected what should stand there, to be read after “Expected is”
     */
    public static InvalidInput of(String source, JacksonException fault, String expected) {
        TokenStreamLocation at = fault.getLocation();
        String place =
                at == null || at.getLineNr() < 1
                        ? source
                        : source + ", line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new InvalidInput(
                switch (fault) {
                    case JacksonIOException unreadable ->
                            source + " cannot be read: " + unreadable.getOriginalMessage() + ".";
                    case UnexpectedEndOfInputException end ->
                            place
                                    + ": the JSON breaks off in the middle. Record it again to its end.";
                    case StreamConstraintsException tooMuch ->
                            place
                                    + ": this JSON is nested too deeply, or a text in it is too long, to be a recorded exchange.";
                    default -> place + ": this is not JSON. Expected is " + expected + ".";
                });
    }
}
