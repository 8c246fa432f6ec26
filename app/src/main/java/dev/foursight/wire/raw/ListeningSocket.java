package dev.foursight.wire.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a failed write does not end: what the peer said before it broke off, such as an
 * alert or an early answer, is still there to be read, and reading tells of the end in its turn.
 */
final class ListeningSocket extends ConnectedSocket {

    private volatile @Nullable IOException failure;
    private volatile @Nullable IOException unwritten;

    ListeningSocket(Socket connection) {
        super(connection, connection);
    }

    /** Why nothing more could be read, or null as long as something can. */
    @Nullable IOException failure() {
        return failure;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Noted(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new Patient(super.getOutputStream());
    }

    /** Keeps the failure. */
    private final class Noted extends InputStream {

        private final InputStream in;

        Noted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                int count = in.read(bytes, from, length);
                IOException broken = unwritten;
                if (count < 0 && broken != null) {
                    // The system told whoever wrote that this is no orderly end.
                    throw broken;
                }
                return count;
            } catch (IOException broken) {
                failure = broken;
                throw broken;
            }
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }
    }

    /** Drops what cannot be written. */
    private final class Patient extends OutputStream {

        private final OutputStream out;

        Patient(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (unwritten != null) {
                return;
            }
            try {
                out.write(bytes, from, length);
            } catch (IOException broken) {
                unwritten = broken;
            }
        }
    }
}
