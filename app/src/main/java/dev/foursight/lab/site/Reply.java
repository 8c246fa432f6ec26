package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** A whole response, made before the first byte of it is sent. */
record Reply(int status, HttpFields fields, Bytes content) {

    static Reply empty(int status) {
        return new Reply(status, HttpFields.EMPTY, Bytes.EMPTY);
    }

    static Reply of(int status, String type, Bytes content) {
        return new Reply(status, HttpFields.EMPTY, content).with("Content-Type", type);
    }

    static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", Bytes.ofUtf8(text));
    }

    Reply with(String name, String value) {
        return new Reply(status, HttpFields.build(fields).put(name, value).asImmutable(), content);
    }

    /** Sends it; Jetty withholds the content where the request was HEAD. */
    void send(Response response, Callback callback) {
        begin(response);
        if (status != 204 && status != 304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length());
        }
        response.write(true, ByteBuffer.wrap(content.toArray()), callback);
    }

    /**
     * Sends the head only. Where its parser gave up, Jetty 12.1 no longer withholds the content
     * from HEAD; two empty writes keep it from telling a length of 0, which GET would not have.
     */
    void sendHead(Response response, Callback callback) {
        begin(response);
        Callback last =
                Callback.from(
                        () -> response.write(true, BufferUtil.EMPTY_BUFFER, callback),
                        callback::failed);
        response.write(false, BufferUtil.EMPTY_BUFFER, last);
    }

    private void begin(Response response) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.SERVER, "Foursight-Lab");
        fields.forEach(response.getHeaders()::put);
    }
}
