package dev.foursight.catalogue;

/** A catalogue file cannot be used; the message is one sentence with file, line and reason. */
public final class BadCatalogueFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line counted from 1; 0 if no line is to blame
     * @param reason a clause that reads on after the place and has no full stop
     */
    public BadCatalogueFile(String file, int line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason + ".");
    }
}
