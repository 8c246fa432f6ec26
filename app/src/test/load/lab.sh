#!/usr/bin/env bash
# Loads the lab's / and a bare Jetty with the same content, in turns, and prints how they compare, errors, and the lab's heap
# after a full collection before and after. Needs wrk, curl and JAVA_HOME (25). Run `mvn test-compile` before.
#   lab.sh [SECONDS [CONNECTIONS]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

seconds=${1:-30}
connections=${2:-64}
place=$(mktemp -d)
started=()
cleanup() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$place"
}
trap cleanup EXIT

mapfile -t options < <(grep -v -e '^#' -e '^--add-modules' -e '^--enable-native-access' ../installers/common/java-options)
java=("$JAVA_HOME/bin/java" "${options[@]}")

# address FILE: the first URL in it, once it is there
address() {
    for _ in {1..100}; do
        if grep --only-matching --max-count=1 'http://[0-9.:]*/' "$1" 2>/dev/null | grep --max-count=1 .; then return; fi
        sleep 0.1
    done
    echo "no address in $(cat "$1")" >&2
    return 1
}

# heap PID: bytes that live after a full collection
heap() {
    "$JAVA_HOME/bin/jcmd" "$1" GC.class_histogram | awk '/^Total/ { print $3 }'
}

# load URL: prints requests a second; what wrk says of errors goes to standard error
load() {
    wrk -t 2 -c "$connections" -d "${seconds}s" "$1" >"$place/wrk"
    grep -E 'Socket errors|Non-2xx' "$place/wrk" >&2 || true
    awk '/^Requests\/sec/ { print $2 }' "$place/wrk"
}

"${java[@]}" -cp "target/classes:target/foursight/lib/*" dev.foursight.Launcher lab >"$place/lab" &
lab=$!
started+=("$lab")
lab_url=$(address "$place/lab")
curl --silent --show-error --output "$place/content" "$lab_url"

"${java[@]}" -cp "target/test-classes:target/foursight/lib/*" dev.foursight.bench.BareJetty "$place/content" >"$place/bare" &
started+=("$!")
bare_url=$(address "$place/bare")

echo "content of / $(wc -c <"$place/content") bytes, $connections connections, $seconds s each"
seconds=5 load "$lab_url" >/dev/null
seconds=5 load "$bare_url" >/dev/null
before=$(heap "$lab")
bare=$(load "$bare_url")
ours=$(load "$lab_url")
after=$(heap "$lab")
echo "bare Jetty    $bare requests/s"
echo "the lab       $ours requests/s"
awk -v lab="$ours" -v bare="$bare" 'BEGIN { printf "ratio         %.2f\n", lab / bare }'
echo "lab's heap    $before bytes before, $after after"
kill "$lab"
wait "$lab" || { echo "the lab ended with $?" >&2; exit 1; }
