package dev.foursight.ui.codes;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.compare.Comparison;
import dev.foursight.ui.codes.page.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the Codes screen is about to show: the search, its hits, the choices and the open page. */
final class CodesModel {

    private final Catalogue catalogue;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Facets> facets = new SimpleObjectProperty<>(Facets.NONE);
    private final ObservableList<CodeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Shown> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<StatusEntry>> compared =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<CodeRow> found = List.of();

    CodesModel(Catalogue catalogue) {
        this.catalogue = catalogue;
        query.addListener((_, _, _) -> search());
        facets.addListener((_, _, _) -> narrow());
        search();
    }

    StringProperty query() {
        return query;
    }

    /** What the search found and the choices let through, best first. */
    ObservableList<CodeRow> rows() {
        return rows;
    }

    Facets facets() {
        return facets.get();
    }

    ReadOnlyObjectProperty<@Nullable Shown> page() {
        return page.getReadOnlyProperty();
    }

    /** The entries that stand side by side; empty while none do. */
    ReadOnlyObjectProperty<List<StatusEntry>> compared() {
        return compared.getReadOnlyProperty();
    }

    /** Puts the entries of the keys side by side; with fewer than two of them nothing happens. */
    void compare(List<String> keys) {
        List<StatusEntry> entries =
                keys.stream()
                        .map(catalogue::find)
                        .flatMap(Optional::stream)
                        .distinct()
                        .limit(Comparison.MOST)
                        .toList();
        if (entries.size() > 1) {
            compared.set(entries);
        }
    }

    void endComparison() {
        compared.set(List.of());
    }

    void toggle(Facet facet) {
        facets.set(facets.get().toggled(facet));
    }

    void clearFacets() {
        facets.set(Facets.NONE);
    }

    List<Facets.Count> counts(FacetGroup group) {
        return facets.get()
                .counts(group, catalogue.entries(), found.stream().map(CodeRow::entry).toList());
    }

    void select(CodeRow row) {
        if (page.get() == null || !page.get().entry().key().equals(row.entry().key())) {
            page.set(new Shown(row.entry(), row.matched(), ""));
        }
    }

    /**
     * Opens the page of a key. {@code 413@nginx}, where nginx has no 413 of its own, opens 413's
     * first page at nginx's row. What hides the entry from the table is cleared.
     *
     * @return whether there is such a code
     */
    boolean open(String key) {
        return open(key, Optional.empty());
    }

    /** Opens the page of a key as the open page's link asks; {@link #goBack} returns from it. */
    void follow(String key) {
        open(key, Optional.ofNullable(page.get()));
    }

    /** Returns to the page whose link led to the open one, if one did. */
    void goBack() {
        Optional.ofNullable(page.get()).flatMap(Shown::from).ifPresent(page::set);
    }

    private boolean open(String key, Optional<Shown> from) {
        String sought = key.strip().toLowerCase(Locale.ROOT);
        int at = sought.indexOf('@');
        String server = at < 0 ? "" : sought.substring(at + 1);
        Optional<StatusEntry> exact = catalogue.find(sought);
        Optional<StatusEntry> entry =
                exact.isPresent() || at < 0 ? exact : catalogue.find(sought.substring(0, at));
        entry.ifPresent(it -> {
            if (rows.stream().noneMatch(row -> row.entry().key().equals(it.key()))) {
                facets.set(Facets.NONE);
                query.set("");
            }
            boolean own = it.originId().equalsIgnoreCase(server);
            page.set(
                    new Shown(
                            it,
                            matched(it),
                            own ? "" : server,
                            from.filter(before -> !before.entry().equals(it))));
            endComparison();
        });
        return entry.isPresent();
    }

    /** How many codes the table shows, in words. */
    String tally() {
        int all = catalogue.entries().size();
        return rows.size() == all ? all + " codes" : rows.size() + " of " + all + " codes";
    }

    /** Why the table is empty; what it says is only of use while it is. */
    String emptySentence() {
        if (found.isEmpty()) {
            return "No code fits “" + query.get().strip() + "”.";
        }
        return "No code fits these filters together.";
    }

    /** The search nearest to one that found nothing, if any. */
    Optional<String> nearest() {
        return found.isEmpty() ? catalogue.nearest(query.get()) : Optional.empty();
    }

    private void search() {
        found =
                catalogue.search(query.get()).stream()
                        .map(hit -> new CodeRow(hit.entry(), hit.matched()))
                        .toList();
        rows.setAll(shown());
        if (!rows.isEmpty()) {
            CodeRow first = rows.getFirst();
            page.set(new Shown(first.entry(), first.matched(), ""));
        }
    }

    private void narrow() {
        rows.setAll(shown());
        Shown open = page.get();
        boolean still =
                open != null && rows.stream().anyMatch(row -> row.entry().equals(open.entry()));
        if (!still && !rows.isEmpty()) {
            select(rows.getFirst());
        }
    }

    private List<CodeRow> shown() {
        return found.stream().filter(row -> facets.get().lets(row.entry())).toList();
    }

    private List<String> matched(StatusEntry entry) {
        return rows.stream()
                .filter(row -> row.entry().equals(entry))
                .findFirst()
                .map(CodeRow::matched)
                .orElse(List.of());
    }
}
