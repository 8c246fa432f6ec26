package dev.foursight.wire;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.X509ExtendedKeyManager;

/** Shows one chain to every client, however weak, which the platform's own would not. */
final class AnyKey extends X509ExtendedKeyManager {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    AnyKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    @Override
    public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
        return "it";
    }

    @Override
    public String[] getServerAliases(String type, Principal[] issuers) {
        return new String[] {"it"};
    }

    @Override
    public String[] getClientAliases(String type, Principal[] issuers) {
        return new String[0];
    }

    @Override
    public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
        return null;
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return chain.toArray(X509Certificate[]::new);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return key;
    }
}
