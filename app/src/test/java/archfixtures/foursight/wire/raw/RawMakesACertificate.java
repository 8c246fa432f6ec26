package archfixtures.foursight.wire.raw;

import okhttp3.tls.HeldCertificate;

/** Breaks a rule of the architecture on purpose. */
public final class RawMakesACertificate {

    public String pem() {
        return new HeldCertificate.Builder().build().certificatePem();
    }
}
