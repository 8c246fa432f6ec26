package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Bytes;
import dev.foursight.http.Verbatim;
import java.util.Optional;

/** Bytes as two hexadecimal digits each, sixteen in a row. */
public final class HexNotation implements Notation {

    private static final int ROW = 16;

    @Override
    public Shown show(Verbatim units) {
        Bytes bytes = units.bytes();
        ShownBuilder out = new ShownBuilder(units);
        for (int at = 0; at < bytes.length(); at++) {
            out.acts(at, " ");
            out.bytes(1, "%02X".formatted(bytes.at(at)));
            out.layout(at % ROW == ROW - 1 ? "\n" : " ");
        }
        out.acts(bytes.length(), " ");
        return out.end();
    }

    @Override
    public Optional<Verbatim> read(String text) {
        UnitReader out = new UnitReader();
        int high = -1;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int behindAct = c == ActToken.OPEN && high < 0 ? out.act(text, at) : at;
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (behindAct > at) {
                at = behindAct;
                continue;
            }
            if (digit < 0 && !Character.isWhitespace(c)) {
                return Optional.empty();
            }
            if (digit >= 0 && high >= 0) {
                out.add(high * 16 + digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
            at++;
        }
        return high < 0 ? Optional.of(out.end()) : Optional.empty();
    }
}
