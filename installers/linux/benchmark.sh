#!/bin/bash
# Measures the image in target/installers/work against bare programs packed in the same way, and prints a table.
# Run installers/linux/build.sh first, on an idle machine. Needs xvfb, xdotool and bc; chromium for its line.
#
#   installers/linux/benchmark.sh [RUNS]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installers/common/lib.sh
. "$root/installers/common/lib.sh"
# shellcheck source=installers/linux/image.sh
. "$root/installers/linux/image.sh"

runs=${1:-10}
foursight=$root/target/installers/work/foursight
[ -f "$foursight/lib/app/foursight.aot" ] || die "there is no image: run installers/linux/build.sh first"
find_jdk
work=$(mktemp -d)
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config
mkdir "$HOME"

Xvfb -displayfd 1 -screen 0 1400x900x24 >"$work/display" 2>/dev/null &
xvfb=$!
trap 'kill $xvfb; rm -rf "$work"' EXIT
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

# The bare programs, with the same run time, options, launcher and a cache of their own.
mkdir "$work/classes" "$work/jars"
"$JAVA_HOME/bin/javac" --module-path "$root/app/target/foursight/lib/javafx" --add-modules javafx.controls \
    -d "$work/classes" "$root"/app/src/test/java/dev/foursight/bench/{Hello,BareWindow}.java
"$JAVA_HOME/bin/jar" --create --file "$work/jars/bench.jar" -C "$work/classes" .
image hello dev.foursight.bench.Hello "$work/jars" "$foursight/lib/runtime" "$work/hello"
train hello hello "$work/hello"
image bare dev.foursight.bench.BareWindow "$work/jars" "$foursight/lib/runtime" "$work/bare"
train bare bare "$work/bare" --tour
cp -a "$foursight" "$work/uncached-image"
rm "$work"/uncached-image/lib/app/*.aot

# Milliseconds that a command runs.
whole() {
    local start=$EPOCHREALTIME
    "$@" >/dev/null 2>&1
    echo "($EPOCHREALTIME - $start) * 1000 / 1" | bc
}

# Milliseconds until a command says that its first frame is drawn.
frame() {
    local start=$EPOCHREALTIME
    coproc program (exec env FOURSIGHT_JAVA_OPTIONS=-Dfoursight.first-frame=true "$@" 2>&1)
    # shellcheck disable=SC2154 # Bash sets it.
    local process=$program_PID line
    until IFS= read -r line <&"${program[0]}" && [[ $line == "first frame"* ]]; do :; done
    echo "($EPOCHREALTIME - $start) * 1000 / 1" | bc
    kill "$process"
    wait "$process" 2>/dev/null || true
}

# Milliseconds until Chromium's window has its title.
chromium_window() {
    local start=$EPOCHREALTIME profile
    profile=$(mktemp -d -p "$work")
    chromium --no-sandbox --no-first-run --user-data-dir="$profile" --app="file://$work/page.html" >/dev/null 2>&1 &
    local process=$!
    until xdotool search --name 'Bare page' >/dev/null 2>&1; do sleep 0.005; done
    echo "($EPOCHREALTIME - $start) * 1000 / 1" | bc
    kill "$process"
    wait "$process" 2>/dev/null || true
}

median() {
    sort -n "$1" | awk '{all[NR] = $1} END {print (all[int((NR + 1) / 2)] + all[int(NR / 2) + 1]) / 2}'
}

ratio() {
    echo "scale=2; $(median "$work/$1") / $(median "$work/$2")" | bc | sed 's/^\./0./'
}

echo '<title>Bare page</title><table>' >"$work/page.html"
seq 70 | sed 's|.*|<tr><td>&<td>cell<td>cell<td>cell<td>cell<td>cell|' >>"$work/page.html"

for _ in $(seq "$runs"); do
    frame "$foursight/bin/foursight" >>"$work/window"
    frame "$work/bare/bin/bare" >>"$work/bare-window"
    ! command -v chromium >/dev/null || chromium_window >>"$work/chromium-window"
    frame "$work/uncached-image/bin/foursight" >>"$work/uncached"
    whole "$foursight/bin/foursight" codes 416 >>"$work/codes"
    whole "$work/hello/bin/hello" >>"$work/hello-time"
done

FOURSIGHT_JAVA_OPTIONS=-Dfoursight.first-frame=true "$foursight/bin/foursight" 2>"$work/idle" &
window=$!
until grep -q 'first frame' "$work/idle"; do sleep 0.1; done
sleep 5
rss=$(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$window/status") / 1024))
kill "$window"

size() {
    du -sm --apparent-size "$@" 2>/dev/null | awk '{sum += $1} END {print sum}'
}

cat <<TABLE
| what (median of $runs, interleaved) | ms | against | ms | ratio | aim |
|---|---|---|---|---|---|
| window to its first frame with the filled table | $(median "$work/window") | bare JavaFX table, packed alike | $(median "$work/bare-window") | $(ratio window bare-window) | 1.3 |
| the same | $(median "$work/window") | bare Chromium window | $([ -s "$work/chromium-window" ] && median "$work/chromium-window" || echo "not installed") | $([ -s "$work/chromium-window" ] && ratio window chromium-window || echo "") | 1.0 |
| the same | $(median "$work/window") | itself without the cache | $(median "$work/uncached") | $(ratio window uncached) | |
| \`foursight codes 416\`, whole process | $(median "$work/codes") | JVM hello world, packed alike | $(median "$work/hello-time") | $(ratio codes hello-time) | 5 |

| size | MB | aim |
|---|---|---|
| idle memory with the window open (RSS) | $rss | 220 |
| deb | $(size "$root"/target/installers/*.deb) | 80 |
| installed | $(size "$foursight") | 180 |
| of it: run time, JavaFX included | $(size "$foursight/lib/runtime") | |
| of it: AOT caches | $(size "$foursight"/lib/app/*.aot) | |
| of it: the program and its libraries | $(size "$foursight"/lib/app/*.jar) | |
TABLE
