package archfixtures.foursight.explain;

import java.net.Socket;

/** Breaks a rule of the architecture on purpose. */
public final class ExplainOpensASocket {

    public boolean open(Socket socket) {
        return socket.isConnected();
    }
}
