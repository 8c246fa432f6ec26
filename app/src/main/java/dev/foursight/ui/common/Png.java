package dev.foursight.ui.common;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Turns a picture into PNG (ISO/IEC 15948: 8-bit RGB, no filter), without the AWT. */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int RGB = 2;

    private Png() {}

    /** The bytes of a file; what is transparent in the picture becomes opaque. */
    public static byte[] of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {BITS, RGB, 0, 0, 0});
        chunk("IHDR", head.toByteArray(), png);
        chunk("IDAT", rows(image, width, height), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    private static byte[] rows(Image image, int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            int[] pixels = new int[width];
            byte[] row = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0, y, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
                for (int x = 0; x < width; x++) {
                    row[1 + 3 * x] = (byte) (pixels[x] >> 16);
                    row[2 + 3 * x] = (byte) (pixels[x] >> 8);
                    row[3 + 3 * x] = (byte) pixels[x];
                }
                out.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream png)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
