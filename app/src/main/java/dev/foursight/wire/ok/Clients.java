package dev.foursight.wire.ok;

import dev.foursight.wire.raw.TlsSockets;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * A client for one exchange that does nothing by itself: no redirect, retry, cookie, cache or
 * proxy, and no timeout of its own, since the guard has them all.
 */
final class Clients {

    private Clients() {}

    static OkHttpClient client(Reach.At place, Stream stream, Progress progress) {
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder()
                        .dns(host -> place.addresses())
                        .proxy(Proxy.NO_PROXY)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                        .callTimeout(Duration.ZERO)
                        .connectTimeout(Duration.ZERO)
                        .readTimeout(Duration.ZERO)
                        .writeTimeout(Duration.ZERO)
                        .eventListener(progress)
                        .addNetworkInterceptor(stream);
        if (place.tunnel() != null) {
            builder.socketFactory(place.tunnel());
        }
        TlsSockets sockets = stream.sockets();
        if (sockets == null) {
            return builder.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
        }
        builder.protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1))
                .sslSocketFactory(sockets, stream.setup().manager())
                // The trust manager checks the name with the rest, and knows which name was asked.
                .hostnameVerifier((host, session) -> true);
        return builder.build();
    }
}
