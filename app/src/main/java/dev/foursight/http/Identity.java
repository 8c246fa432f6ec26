package dev.foursight.http;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** The client certificate to show to a server that asks for one. */
public sealed interface Identity {

    /**
     * A certificate with its key.
     *
     * @param chain the client's own certificate first
     */
    record Held(PrivateKey key, List<X509Certificate> chain) implements Identity {

        public Held {
            chain = List.copyOf(chain);
        }

        /** Whose it is; nothing of the key. */
        @Override
        public String toString() {
            return "Identity[" + chain.getFirst().getSubjectX500Principal() + "]";
        }
    }

    /**
     * One that is made anew for each connection and that nobody but its own key has signed.
     *
     * @param name the common name of subject and issuer
     */
    record SelfSigned(String name) implements Identity {}
}
