#!/bin/bash
# Trains the AOT caches of an image of Foursight: a tour of the window's screens and one of the commands.
#   installers/linux/train.sh IMAGE_FOLDER
set -euo pipefail

if [ -z "${DISPLAY:-}" ]; then
    exec xvfb-run --auto-servernum --server-args="-screen 0 1400x900x24" "$0" "$@"
fi

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installers/common/lib.sh
. "$root/installers/common/lib.sh"
# shellcheck source=installers/linux/image.sh
. "$root/installers/linux/image.sh"

train foursight foursight "$1" --tour

# The commands send to a lab, which runs elsewhere: archived with them, it would make each of them start later.
said=$(mktemp)
"$1/bin/foursight" lab --port 0 >"$said" &
lab=$!
trap 'kill $lab; rm "$said"' EXIT
until grep -q http "$said"; do
    kill -0 $lab 2>/dev/null || die "the lab did not start: $(cat "$said")"
    sleep 0.1
done
train foursight foursight-commands "$1" --tour-commands "$(grep -o 'http://[0-9.:]*/' "$said" | head -n 1)"
