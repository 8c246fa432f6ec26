package dev.foursight.formats.curl;

import dev.foursight.formats.curl.CurlArguments.Use;
import dev.foursight.http.TlsOptions;
import java.util.List;
import java.util.Set;

/** Which versions of TLS a curl line offers: from one option's on, up to another's. */
final class CurlTls {

    private static final List<String> NAMES = List.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3");
    private static final List<String> NUMBERS = List.of("1.0", "1.1", "1.2", "1.3");

    private final CurlRemarks remarks;
    private int least = NUMBERS.indexOf("1.2");
    private int most = NUMBERS.indexOf("1.3");

    CurlTls(CurlRemarks remarks) {
        this.remarks = remarks;
    }

    /** Whether the option is one of these and has been taken. */
    boolean take(Use use) {
        switch (use.flag().name()) {
            case "tlsv1" -> {
                // curl takes its usual versions then.
            }
            case "tlsv1.0", "tlsv1.1", "tlsv1.2", "tlsv1.3" ->
                    least = NUMBERS.indexOf(use.flag().name().substring("tlsv".length()));
            case "tls-max" -> most(use.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void most(String number) {
        int index = NUMBERS.indexOf(number);
        if (index >= 0) {
            most = index;
        } else if (!number.equals("default")) {
            remarks.say("--tls-max “" + number + "” is no version of TLS.");
        }
    }

    /** As curl does, the highest version counts where the two contradict each other. */
    TlsOptions in(TlsOptions tls) {
        return tls.withVersions(Set.copyOf(NAMES.subList(Math.min(least, most), most + 1)));
    }
}
