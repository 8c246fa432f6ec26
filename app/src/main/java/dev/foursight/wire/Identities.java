package dev.foursight.wire;

import dev.foursight.http.Identity;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.tls.HeldCertificate;

/** Makes ready what a client certificate consists of. */
final class Identities {

    private Identities() {}

    static Identity.Held held(Identity identity) {
        return switch (identity) {
            case Identity.Held held -> held;
            case Identity.SelfSigned(String name) -> selfSigned(name);
        };
    }

    private static Identity.Held selfSigned(String name) {
        HeldCertificate made =
                new HeldCertificate.Builder().commonName(name).duration(1, TimeUnit.DAYS).build();
        return new Identity.Held(made.keyPair().getPrivate(), List.of(made.certificate()));
    }
}
