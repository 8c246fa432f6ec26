#!/bin/bash
# Builds the deb, installs it, does the main job with the installed copy, removes it and looks at what is left.
# Where dpkg may not install (not root) it unpacks the deb instead, and says so.
#
#   installers/linux/check.sh [--packaged]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installers/common/lib.sh
. "$root/installers/common/lib.sh"
here=$root/installers/linux

"$here/build.sh" "$@" deb
deb=$(echo "$root"/target/installers/foursight_*_amd64.deb)
place=$(mktemp -d)
started=()
finish() {
    local process
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    rm -rf "$place"
}
trap finish EXIT
export HOME=$place/home XDG_CONFIG_HOME=$place/home/.config
mkdir "$HOME"

told() {
    echo "installed copy: $*"
}

# The files that the package puts outside folders it shares.
left_behind() {
    dpkg-deb --contents "$deb" | awk '$1 !~ /^d/ {print substr($6, 2)}' | while read -r file; do
        [ ! -e "$file" ] || echo "$file"
    done
}

if [ "$(id -u)" = 0 ]; then
    dpkg --install "$deb"
    foursight=/usr/bin/foursight
    installed=yes
else
    told "not root, so the package is unpacked, not installed"
    dpkg-deb --extract "$deb" "$place/tree"
    foursight=$place/tree/opt/foursight/bin/foursight
    installed=no
fi

told "codes 416"
"$foursight" codes 416 | tee "$place/codes"
grep -q '^416@ietf' "$place/codes"

# Waits half a minute at most until a file has a line like this, and prints it.
#   line PATTERN FILE PROCESS
line() {
    local _
    for _ in $(seq 300); do
        ! grep --max-count=1 "$1" "$2" || return 0
        kill -0 "$3" 2>/dev/null || break
        sleep 0.1
    done
    die "no line like '$1' came, but: $(cat "$2")"
}

told "codes in a narrow terminal"
script --quiet --return --command "stty cols 60; $foursight codes 416" /dev/null >"$place/narrow"
[ "$(tr -d '\r' <"$place/narrow" | wc --max-line-length)" -le 60 ] || die "wider than the terminal: $(cat "$place/narrow")"

told "send to the lab"
"$foursight" lab --port 0 >"$place/lab" 2>&1 &
started+=($!)
address=$(line 'http://' "$place/lab" $! | grep -o 'http://[0-9.:]*/')
"$foursight" send "$address" --craft unsatisfiable-range --json >"$place/exchange"
grep -q '"status" *: *416' "$place/exchange"

told "the window"
Xvfb -displayfd 1 -screen 0 1400x900x24 >"$place/display" 2>/dev/null &
started+=($!)
DISPLAY=:$(line '^[0-9]' "$place/display" $!)
export DISPLAY
FOURSIGHT_JAVA_OPTIONS=-Dfoursight.first-frame=true "$foursight" >"$place/out" 2>"$place/window" &
window=$!
started+=("$window")
line 'rows: [1-9]' "$place/window" "$window"
[ ! -s "$place/out" ] || die "the window printed: $(cat "$place/out")"
kill "$window"
wait "$window" || true

if [ "$installed" = yes ]; then
    dpkg --remove foursight
    left=$(left_behind)
    [ -z "$left" ] || die "removing left: $left"
    [ ! -e /opt/foursight ] || die "removing left /opt/foursight"
    told "removed, nothing left"
fi
# What is the person's stays: settings, and nothing but settings. GTK's caches and the note of the desktop's message
# bus, which some machines start for GTK, are not ours.
find "$HOME" -type f
left=$(find "$HOME" -type f -not -path "$HOME/.config/foursight/*" -not -path "$HOME/.cache/*" -not -path "$HOME/.dbus/*")
[ -z "$left" ] || die "using it left: $left"
