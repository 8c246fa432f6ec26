package dev.foursight.catalogue;

import dev.foursight.catalogue.page.Page;
import java.util.List;
import java.util.Optional;

/** All entries, findable. */
public interface Catalogue {

    /** In order of code, the IETF's meaning first. */
    List<StatusEntry> entries();

    /**
     * The entry of a key such as {@code 413@ietf}, {@code 494@NGINX} or {@code 413} (the code's
     * first entry), or of a sub-status such as {@code 404.14}.
     */
    Optional<StatusEntry> find(String key);

    /**
     * The text of one of the entries, read when it is asked for.
     *
     * @throws BadCatalogueFile if the file is not as it should be, which the build has ruled out
     */
    Page page(StatusEntry entry);

    /** The entries that fit the words, best first; all entries for a blank query; never throws. */
    List<Hit> search(String query);

    /** For a query without hits: the query nearest to it that has some, if any. */
    Optional<String> nearest(String query);
}
