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
lab=
trap '[ -z "$lab" ] || kill "$lab" 2>/dev/null || true; rm -rf "$place"' EXIT
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

told "send to the lab"
"$foursight" lab --port 0 >"$place/lab" 2>&1 &
lab=$!
for _ in $(seq 200); do
    ! grep -q 'http://' "$place/lab" || break
    kill -0 "$lab" || die "the lab ended: $(cat "$place/lab")"
    sleep 0.1
done
address=$(grep -o 'http://[0-9.:]*/' "$place/lab" | head -n 1)
"$foursight" send "$address" --craft unsatisfiable-range --json >"$place/exchange"
grep -q '"code" *: *416' "$place/exchange"
kill "$lab"
wait "$lab" || true
lab=

if [ "$installed" = yes ]; then
    dpkg --remove foursight
    left=$(left_behind)
    [ -z "$left" ] || die "removing left: $left"
    [ ! -e /opt/foursight ] || die "removing left /opt/foursight"
    told "removed, nothing left"
fi
find "$HOME" -mindepth 1 | sed 's/^/in the home: /'
