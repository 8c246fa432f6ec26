package archfixtures.foursight.explain;

import java.io.IOException;
import java.io.InputStream;
import org.brotli.dec.BrotliInputStream;

/** Breaks a rule of the architecture on purpose. */
public final class ExplainUnpacks {

    public int first(InputStream in) throws IOException {
        return new BrotliInputStream(in).read();
    }
}
