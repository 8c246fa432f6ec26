package dev.foursight.ui.compose.connection;

import dev.foursight.http.Connection.Protocol;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/** The protocols by the names people give them; two of them are a text in the request line. */
enum ProtocolChoice {
    HTTP_1_0("HTTP/1.0", Protocol.HTTP_1, "HTTP/1.0"),
    HTTP_1_1("HTTP/1.1", Protocol.HTTP_1, "HTTP/1.1"),
    OTHER("HTTP/1.x with another version's text", Protocol.HTTP_1, ""),
    HTTP_2("HTTP/2", Protocol.HTTP_2, "");

    /** What can be chosen; another text is written beside the URL. */
    static final List<ProtocolChoice> CHOICES = List.of(HTTP_1_0, HTTP_1_1, HTTP_2);

    private final String title;
    private final Protocol protocol;
    private final String version;

    ProtocolChoice(String title, Protocol protocol, String version) {
        this.title = title;
        this.protocol = protocol;
        this.version = version;
    }

    String title() {
        return title;
    }

    /** What choosing it means for the bytes. */
    String about() {
        return switch (this) {
            case HTTP_1_0, HTTP_1_1 -> "";
            case OTHER -> "The text stands beside the URL; any text is sent as it is.";
            case HTTP_2 ->
                    "Over TLS it is negotiated, over plain TCP begun with prior knowledge. Only well-formed requests can be sent.";
        };
    }

    private static ProtocolChoice of(Protocol protocol, String version) {
        if (protocol == Protocol.HTTP_2) {
            return HTTP_2;
        }
        return switch (version) {
            case "HTTP/1.0" -> HTTP_1_0;
            case "HTTP/1.1" -> HTTP_1_1;
            default -> OTHER;
        };
    }

    /** What protocol and version come to, as one choice that can be changed. */
    static final class Shown {

        private final ObjectProperty<ProtocolChoice> choice = new SimpleObjectProperty<>(HTTP_1_1);

        Shown(ObjectProperty<Protocol> protocol, StringProperty version) {
            Runnable look = () -> choice.set(of(protocol.get(), version.get()));
            protocol.subscribe(_ -> look.run());
            version.subscribe(_ -> look.run());
            choice.subscribe(chosen -> {
                if (chosen != of(protocol.get(), version.get())) {
                    if (!chosen.version.isEmpty()) {
                        version.set(chosen.version);
                    }
                    protocol.set(chosen.protocol);
                }
            });
        }

        ObjectProperty<ProtocolChoice> property() {
            return choice;
        }
    }
}
