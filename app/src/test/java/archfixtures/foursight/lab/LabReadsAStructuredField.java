package archfixtures.foursight.lab;

import org.greenbytes.http.sfv.Parser;

/** Breaks a rule of the architecture on purpose. */
public final class LabReadsAStructuredField {

    public String text(String value) {
        return Parser.parseItem(value).serialize();
    }
}
