package dev.foursight.formats.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ContentDecoderTest {

    private static final Bytes WORDS = Bytes.ofUtf8("too large");

    /** One stored meta-block with the words, and the empty last one (RFC 7932 §9). */
    private static final Bytes BROTLI =
            Bytes.of(HexFormat.of().parseHex("800010746f6f206c6172676503"));

    private final ContentDecoder decoder = new ContentDecoder(10_000);

    @Test
    void eachCodingIsTakenOff() throws IOException {
        assertThat(decoder.decode(List.of("gzip"), gzip(WORDS)))
                .isEqualTo(new Decoded(WORDS, List.of("gzip"), ""));
        assertThat(decoder.decode(List.of("deflate"), deflate(WORDS, false)).content())
                .isEqualTo(WORDS);
        assertThat(decoder.decode(List.of("deflate"), deflate(WORDS, true)).content())
                .isEqualTo(WORDS);
        assertThat(decoder.decode(List.of("br"), BROTLI))
                .isEqualTo(new Decoded(WORDS, List.of("br"), ""));
    }

    @Test
    void theOutermostCodingIsTakenOffFirst() throws IOException {
        assertThat(decoder.decode(List.of("deflate", "gzip"), gzip(deflate(WORDS, false))))
                .isEqualTo(new Decoded(WORDS, List.of("gzip", "deflate"), ""));
    }

    @Test
    void aBombEndsAtTheCap() throws IOException {
        Bytes bomb = gzip(Bytes.of(new byte[50_000_000]));

        Decoded decoded = decoder.decode(List.of("gzip"), bomb);

        assertThat(decoded.content().length()).isEqualTo(10_000);
        assertThat(decoded.problem()).contains("first 10000 decoded bytes");
        assertThat(decoder.decode(List.of("gzip"), gzip(Bytes.of(new byte[10_000]))).problem())
                .isEmpty();
    }

    @Test
    void whatIsNoGzipIsShownAsSent() {
        assertThat(decoder.decode(List.of("gzip"), WORDS))
                .returns(WORDS, Decoded::content)
                .returns(List.of(), Decoded::taken)
                .returns(
                        "The content is not gzip, although the answer says so: shown as sent.",
                        Decoded::problem);
        assertThat(decoder.decode(List.of("br"), Bytes.ofUtf8("<html>no</html>")).problem())
                .isNotEmpty();
        assertThat(decoder.decode(List.of("zstd"), WORDS).problem()).contains("“zstd”");
    }

    @Test
    void whatBreaksOffIsShownAsFarAsItGoes() throws IOException {
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        Bytes whole = gzip(Bytes.of(noise));

        Decoded decoded = decoder.decode(List.of("gzip"), whole.slice(0, whole.length() / 2));

        assertThat(decoded.content().length()).isBetween(1_000, 4_000);
        assertThat(decoded.content().toArray())
                .isEqualTo(Arrays.copyOf(noise, decoded.content().length()));
        assertThat(decoded.problem()).contains("break off");
    }

    @Test
    void anyBytesAtAllAreBorne() {
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            for (String coding : List.of("gzip", "deflate", "br")) {
                Decoded decoded = decoder.decode(List.of(coding), Bytes.of(bytes));
                assertThat(decoded.content().length()).isLessThanOrEqualTo(10_000);
            }
        }
    }

    private static Bytes gzip(Bytes bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes.toArray());
        }
        return Bytes.of(out.toByteArray());
    }

    private static Bytes deflate(Bytes bytes, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new DeflaterOutputStream(out, new Deflater(6, bare))) {
            zip.write(bytes.toArray());
        }
        return Bytes.of(out.toByteArray());
    }
}
