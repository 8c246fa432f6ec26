package dev.foursight.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Jetty that answers everything with one file, to compare the lab with; see src/test/load. */
public final class BareJetty {

    private BareJetty() {}

    /**
     * @param args the file
     */
    public static void main(String[] args) throws Exception {
        byte[] content = Files.readAllBytes(Path.of(args[0]));
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(
                new Handler.Abstract.NonBlocking() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        response.getHeaders()
                                .put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
                        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
                        response.write(true, ByteBuffer.wrap(content), callback);
                        return true;
                    }
                });
        server.start();
        System.out.write(
                ("Bare ready at http://127.0.0.1:" + connector.getLocalPort() + "/\n")
                        .getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
        server.join();
    }
}
