package dev.foursight.wire.ok;

import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Draft;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.TlsInfo;
import dev.foursight.wire.TlsSetup;
import dev.foursight.wire.raw.TlsSockets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import okhttp3.Connection;
import okhttp3.Handshake;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Stands next to the network, where the request is what is really sent and the response what really
 * came. It keeps the response for itself and hands OkHttp an empty one, so that OkHttp has nothing
 * to follow, repeat or unpack.
 */
final class Stream implements Interceptor {

    private final Draft draft;
    private final TlsSetup setup;
    private final @Nullable TlsSockets sockets;
    private final Progress progress;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private long contentBytes;
    private boolean complete;
    private @Nullable Response response;

    Stream(Draft draft, TlsSetup setup, Progress progress) {
        this.draft = draft;
        this.setup = setup;
        sockets = draft.endpoint().tls() ? new TlsSockets(setup) : null;
        this.progress = progress;
    }

    Draft draft() {
        return draft;
    }

    TlsSetup setup() {
        return setup;
    }

    /** Null where the connection is in clear text. */
    @Nullable TlsSockets sockets() {
        return sockets;
    }

    boolean isComplete() {
        return complete;
    }

    boolean isTruncated() {
        return contentBytes > content.size();
    }

    long contentBytes() {
        return contentBytes;
    }

    /** What was agreed, also where the connection broke before anything was sent over it. */
    @Nullable TlsInfo tls() {
        Handshake handshake = progress.handshake();
        if (handshake == null) {
            return setup.failed();
        }
        return new TlsInfo(
                handshake.tlsVersion().javaName(),
                progress.agreed().toString(),
                setup.serverName(),
                !handshake.localCertificates().isEmpty(),
                setup.certificates());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = Objects.requireNonNull(chain.connection());
        if (connection.protocol() == Protocol.HTTP_1_1) {
            throw new NotHttp2();
        }
        Request exact = chain.request().newBuilder().headers(Requests.fields(draft)).build();
        try (Response answer = chain.proceed(exact)) {
            response = answer;
            read(answer.body().byteStream());
        }
        return new Response.Builder()
                .request(exact)
                .protocol(connection.protocol())
                .code(200)
                .message("")
                .body(ResponseBody.create(new byte[0], null))
                .build();
    }

    private void read(InputStream in) throws IOException {
        byte[] buffer = new byte[65_536];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            long room = draft.connection().captureCap() - content.size();
            content.write(buffer, 0, (int) Math.min(length, room));
            contentBytes += length;
            progress.read(length);
        }
        complete = true;
    }

    /**
     * The request as its fields say it; {@code :authority} stands as host, which means the same
     * (RFC 9113 §8.3.1). Content that was read from files is counted, not kept.
     */
    ParsedRequest request() {
        Content content = draft.body().content();
        return new ParsedRequest(
                draft.method(),
                draft.target(),
                "HTTP/2",
                -1,
                -1,
                fields(Requests.fields(draft)),
                -1,
                true,
                content.held().orElse(Bytes.EMPTY),
                content.length());
    }

    /** What came of the response, or null if its header section did not. */
    @Nullable ParsedResponse response() {
        return response == null
                ? null
                : new ParsedResponse(
                        "HTTP/2",
                        response.code(),
                        "",
                        fields(response.headers()),
                        -1,
                        -1,
                        Bytes.of(content.toByteArray()),
                        contentBytes,
                        complete);
    }

    private static Fields fields(Headers headers) {
        List<FieldLine> lines =
                IntStream.range(0, headers.size())
                        .mapToObj(i ->
                                FieldLine.of(
                                        headers.name(i).toLowerCase(Locale.ROOT), headers.value(i)))
                        .toList();
        return new Fields(lines);
    }
}
