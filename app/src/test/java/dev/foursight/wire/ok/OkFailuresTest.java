package dev.foursight.wire.ok;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Draft;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.wire.Call;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Requests;
import dev.foursight.wire.TlsSetup;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.Watch;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class OkFailuresTest {

    /** In TLS 1.3 the server refuses a client certificate when the client's handshake is over. */
    @Test
    void anAlertAfterTheHandshakeIsNoLackOfHttp2() {
        Draft draft = Requests.draft("https://localhost/");
        Call call = Call.unwatched();
        try (Guard guard = new Guard(new Watch(), call, draft.connection().deadlines().total())) {
            Progress progress = new Progress(guard, new Journal(call), draft.connection());
            okhttp3.Call under =
                    new OkHttpClient()
                            .newCall(new Request.Builder().url("https://localhost/").build());
            progress.secureConnectStart(under);
            progress.secureConnectEnd(under, null);
            TlsSetup setup = new TlsSetup(Trusting.platform(), draft.connection(), "localhost");
            Outcome outcome =
                    OkFailures.outcome(
                            new SSLHandshakeException("Received fatal alert: certificate_required"),
                            new Stream(draft, setup, progress),
                            progress);
            assertThat(outcome)
                    .isEqualTo(
                            Outcome.failed(
                                    Kind.TLS_FAILED, "alert", Phase.TLS, "certificate_required"));
        }
    }
}
