package dev.foursight.cli;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what {@code --tls} is given: versions with commas, or a range such as {@code 1.0-1.2}. */
final class TlsVersions {

    private static final List<String> NUMBERS = List.of("1.0", "1.1", "1.2", "1.3");
    private static final List<String> NAMES = List.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3");

    private TlsVersions() {}

    /**
     * The versions as the JDK names them.
     *
     * @throws InvalidInput if one is no version of TLS
     */
    static Set<String> parse(String text) {
        Set<String> versions = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            int first = index(dash < 0 ? part : part.substring(0, dash), text);
            int last = dash < 0 ? first : index(part.substring(dash + 1), text);
            if (first > last) {
                throw refused(text);
            }
            versions.addAll(NAMES.subList(first, last + 1));
        }
        return versions;
    }

    private static int index(String number, String text) {
        int index = NUMBERS.indexOf(number.strip());
        if (index < 0) {
            throw refused(text);
        }
        return index;
    }

    private static InvalidInput refused(String text) {
        return new InvalidInput(
                "“"
                        + VisibleText.of(text)
                        + "” names no versions of TLS. --tls takes 1.0, 1.1, 1.2 and 1.3, with commas or as a range: 1.2, 1.2,1.3 or 1.0-1.2.");
    }
}
