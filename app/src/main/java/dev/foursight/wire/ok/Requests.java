package dev.foursight.wire.ok;

import dev.foursight.http.AutomaticFields;
import dev.foursight.http.Body;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.wire.ContentStream;
import dev.foursight.wire.Guard;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A draft as OkHttp wants to hear it. */
final class Requests {

    private static final int PIECE = 16_384;

    private Requests() {}

    /**
     * @throws InvalidInput if OkHttp would send another target than the draft's
     */
    static Request of(Draft draft, Guard guard) {
        HttpUrl url = HttpUrl.parse(draft.url().toString());
        if (url == null) {
            throw WellFormed.refused("“" + draft.url() + "” is no URL");
        }
        String query = url.encodedQuery();
        if (!draft.target().equals(url.encodedPath() + (query == null ? "" : "?" + query))) {
            throw WellFormed.refused(
                    "the target would be sent in its normal form, not as “" + draft.target() + "”");
        }
        return new Request.Builder()
                .url(url)
                .headers(fields(draft))
                .method(draft.method(), body(draft, guard))
                .build();
    }

    /** Exactly the fields of the draft; Host is what OkHttp makes {@code :authority} of. */
    static Headers fields(Draft draft) {
        List<HeaderLine> lines = new ArrayList<>(AutomaticFields.of(draft));
        draft.headers().stream().filter(HeaderLine::enabled).forEach(lines::add);
        Headers.Builder headers = new Headers.Builder();
        lines.forEach(line -> headers.add(line.name(), line.value()));
        return headers.build();
    }

    private static @Nullable RequestBody body(Draft draft, Guard guard) {
        boolean none = draft.body().content().isEmpty();
        return switch (draft.method()) {
            case "GET", "HEAD" -> null;
            default -> none && !needsBody(draft) ? null : new Written(draft.body(), guard);
        };
    }

    private static boolean needsBody(Draft draft) {
        return switch (draft.method()) {
            case "POST", "PUT", "PATCH", "PROPPATCH", "REPORT", "QUERY" -> true;
            default -> false;
        };
    }

    /** Content written piece by piece, so that a long one is not taken for a stopped one. */
    private static final class Written extends RequestBody {

        private final Body body;
        private final Guard guard;

        Written(Body body, Guard guard) {
            this.body = body;
            this.guard = guard;
        }

        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public long contentLength() {
            return body.content().length();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            byte[] piece = new byte[PIECE];
            try (InputStream in = ContentStream.of(body)) {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    sink.write(piece, 0, read);
                    guard.touch();
                }
            }
        }
    }
}
