#!/usr/bin/env python3
"""Redraws U+2400 to U+2421 of JetBrains Mono: small capitals one below the other, large enough to read.

Usage: control-pictures.py REGULAR.ttf BOLD.ttf OUTPUT.ttf   (needs fontTools: Debian's python3-fonttools)
The letters are the bold ones, made smaller, so that their strokes are as thick as the text around them.
"""
import sys

from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

NAMES = ("NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC "
         "FS GS RS US SP DEL").split()
TOP = 800
BOTTOM = -110


def picture(word, letters, advance, capital):
    scale = 0.54 if len(word) == 2 else 0.44
    steps = len(word) - 1
    pen = TTGlyphPen(None)
    for i, letter in enumerate(word):
        x = (advance - advance * scale) * i / steps
        y = TOP - capital * scale - (TOP - BOTTOM - capital * scale) * i / steps
        letters[letter].draw(TransformPen(pen, (scale, 0, 0, scale, x, y)))
    return pen.glyph()


def main(regular, bold, output):
    font = TTFont(regular)
    source = TTFont(bold)
    glyphs = source.getGlyphSet()
    names = source.getBestCmap()
    letters = {chr(code): glyphs[names[code]] for code in (*range(48, 58), *range(65, 91))}
    capital = source["OS/2"].sCapHeight
    for offset, word in enumerate(NAMES):
        name = font.getBestCmap()[0x2400 + offset]
        advance, _ = font["hmtx"][name]
        glyph = picture(word, letters, advance, capital)
        font["glyf"][name] = glyph
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (advance, glyph.xMin)
    font.save(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
