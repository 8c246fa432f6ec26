#!/bin/bash
# Makes the PNG pictures and the Windows icon from foursight.svg. Needs Debian's librsvg2-bin and icoutils; run it
# after the drawing changed, and commit what it made.
set -euo pipefail
cd "$(dirname "$0")"

for size in 16 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" foursight.svg --output "foursight-$size.png"
done
icotool --create --output foursight.ico foursight-{16,32,48}.png --raw=foursight-256.png
