package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Renderer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SwitchingTransportTest {

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void takesTheTransportOfTheProtocol(Protocol protocol) {
        Draft plain = Requests.draft("http://127.0.0.1:1/");
        Draft draft = plain.withConnection(plain.connection().withProtocol(protocol));
        Exchange exchange = Requests.send(plain);
        List<Protocol> taken = new ArrayList<>();
        Transport http1 =
                (request, call) -> {
                    taken.add(Protocol.HTTP_1);
                    return exchange;
                };
        Transport http2 =
                (request, call) -> {
                    taken.add(Protocol.HTTP_2);
                    return exchange;
                };
        new SwitchingTransport(http1, http2).send(Renderer.render(draft), Call.unwatched());
        assertThat(taken).containsExactly(protocol);
    }
}
