package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Codes of Esri and Google, which an application makes far above HTTP. */
class TokenCodesTest extends LabTest {

    private static final String SERVICE = "/arcgis/rest/services/Parcels/FeatureServer?f=json";

    private String token(String form) {
        String json = client.send("POST", "/arcgis/tokens/generateToken", form).content();
        return "&token=" + json.replaceFirst("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void hidesItsCodesInASuccess() {
        Answer none = client.get(SERVICE);
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.content())
                .startsWith("{\"error\":{\"code\":499,\"message\":\"Token Required\"");
        Answer bad = client.get(SERVICE + "&token=x");
        assertThat(bad.status()).isEqualTo(200);
        assertThat(bad.content()).startsWith("{\"error\":{\"code\":498,");
        assertThat(client.get(SERVICE + "&token=x&as=status").status()).isEqualTo(498);
        assertThat(client.get(SERVICE + "&as=status").status()).isEqualTo(499);
    }

    @Test
    void takesATokenForAnHourFromTheRefererItIsFor() {
        String token = token("username=lab&password=lab&referer=https://maps.example.org/");
        String referer = "Referer: https://maps.example.org/";
        assertThat(client.get(SERVICE + token, referer).content()).contains("Parcels");
        assertThat(
                        client.get(
                                        SERVICE,
                                        referer,
                                        token.replace("&token=", "X-Esri-Authorization: Bearer "))
                                .content())
                .contains("Parcels");
        assertThat(client.get(SERVICE + token).content()).contains("498");
        pass(3_601);
        assertThat(client.get(SERVICE + token, referer).content()).contains("498");
        assertThat(token("username=lab&password=x")).contains("Unable to generate token");
    }

    @Test
    void tellsTheCallerThatAnotherCallCancelled() throws Exception {
        CompletableFuture<Answer> waiting =
                CompletableFuture.supplyAsync(
                        () -> client.send("POST", "/v1/reports:generate", "{}"));
        while (!waiting.isDone()) {
            client.send("POST", "/v1/reports:cancel", "{}");
        }
        Answer answer = waiting.get(20, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(499);
        assertThat(answer.content()).contains("\"status\":\"CANCELLED\"");
    }
}
