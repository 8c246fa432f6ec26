package archfixtures.foursight.http;

import org.eclipse.jetty.http.HttpField;

/** Breaks a rule of the architecture on purpose. */
public final class HttpUsesALibrary {

    public String name(HttpField field) {
        return field.getName();
    }
}
