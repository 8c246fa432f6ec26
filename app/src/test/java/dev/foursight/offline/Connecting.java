package dev.foursight.offline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** What the watch has to see: a program that connects to a port of loopback. */
final class Connecting {

    private Connecting() {}

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            System.out.println("connected to " + socket.getPort());
        } catch (IOException refused) {
            System.out.println("no way: " + refused.getMessage());
        }
    }
}
