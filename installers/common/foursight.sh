#!/bin/sh
# Starts Foursight from the folder above this one: the window without arguments, the command line with them.
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)

# A JDK of this version or later; its own file "release" says which it is, so that none has to be started to ask.
needed=25

fits() {
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ -x "$1/bin/java" ] && [ "${version:-0}" -ge "$needed" ]
}

find_java() {
    on_path=$(command -v java) && on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
    for home in "$JAVA_HOME" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && fits "$home"; then
            printf '%s\n' "$home/bin/java"
            return
        fi
    done
}

java=$(find_java)
if [ -z "$java" ]; then
    echo "foursight: needs Java $needed or later and found none. Install JDK $needed or point JAVA_HOME at it." >&2
    exit 2
fi

# A shell knows how wide its terminal is and keeps that to itself.
if [ -t 1 ] && [ $# -gt 0 ] && [ -z "${COLUMNS-}" ]; then
    size=$(stty size 2>/dev/null </dev/tty) && export COLUMNS="${size#* }"
fi

exec "$java" "@$here/lib/java-options" --module-path "$here/lib/javafx" \
    --class-path "$here/lib/*" dev.foursight.Launcher "$@"
