package archfixtures.foursight.wire.raw;

import okhttp3.Request;

/** Breaks a rule of the architecture on purpose. */
public final class RawUsesOkHttp {

    public String method(Request request) {
        return request.method();
    }
}
