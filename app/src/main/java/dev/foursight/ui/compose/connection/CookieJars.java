package dev.foursight.ui.compose.connection;

import dev.foursight.http.CookieJar;
import dev.foursight.http.Endpoint;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The cookies that targets have set, a jar for each, as long as the window is open. */
public final class CookieJars {

    private final Map<String, CookieJar> jars = new HashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** How many cookies there are in all. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public CookieJar of(Endpoint target) {
        return jars.getOrDefault(target.authority(), CookieJar.EMPTY);
    }

    public void keep(Endpoint target, CookieJar jar) {
        jars.put(target.authority(), jar);
        recount();
    }

    void forget() {
        jars.clear();
        recount();
    }

    private void recount() {
        count.set(jars.values().stream().mapToInt(jar -> jar.cookies().size()).sum());
    }
}
