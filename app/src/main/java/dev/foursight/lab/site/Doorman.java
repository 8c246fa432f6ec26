package dev.foursight.lab.site;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives every request a virtual thread of its own, which may wait as long as it likes, but answers
 * at once what waits for nothing. Jetty's own pool would stop at some number of waiting requests.
 */
final class Doorman extends Handler.Wrapper {

    private final Routes routes;

    Doorman(Handler handler, Routes routes) {
        super(handler);
        this.routes = routes;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (isQuick(request)) {
            return super.handle(request, response, callback);
        }
        Thread.ofVirtual()
                .name("lab-request")
                .start(() -> {
                    try {
                        super.handle(request, response, callback);
                    } catch (Throwable fault) {
                        Response.writeError(request, response, callback, fault);
                    }
                });
        return true;
    }

    private boolean isQuick(Request request) {
        HttpFields fields = request.getHeaders();
        return (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                && !fields.contains(HttpHeader.CONTENT_LENGTH)
                && !fields.contains(HttpHeader.TRANSFER_ENCODING)
                && routes.page(request.getHttpURI().getCanonicalPath())
                        .filter(Page::isQuick)
                        .isPresent();
    }
}
