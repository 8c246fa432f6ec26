#!/bin/sh
# Starts the copy of Foursight that this file lies in: the window without arguments, the command line with them.
here=$(readlink -f -- "$0")
app=${here%/bin/*}/lib/app
# The window's cache knows the toolkit too, which would cost every command a tenth of a second.
cache=@NAME@-commands
[ $# -gt 0 ] && [ "$1" != --tour ] || cache=@NAME@
# What is set for another Java is not meant for this one.
unset CLASSPATH JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
# In the locale C the JVM cannot read a path with other letters than ASCII's, its own included.
case $app in
*[!\ -~]*)
    unset LC_ALL
    export LC_CTYPE=C.UTF-8
    ;;
esac
# Where the home cannot be written, GTK's settings would complain with every start.
[ -w "${HOME:-/}" ] || export GSETTINGS_BACKEND=memory
# Without a graphics card OpenGL is drawn by the processor: JavaFX's own drawing is faster, and 80 MB smaller.
drawing=
if [ ! -e /dev/dri ]; then
    drawing=-Dprism.order=sw
    export GDK_GL=disable
fi
# A shell knows how wide its terminal is and keeps that to itself.
if [ -t 1 ] && [ $# -gt 0 ] && [ -z "${COLUMNS-}" ]; then
    size=$(stty size 2>/dev/null </dev/tty) && export COLUMNS="${size#* }"
fi
# shellcheck disable=SC2086 # A person's own options may be several.
exec "${app%/app}/runtime/bin/java" @OPTIONS@ -XX:"${FOURSIGHT_AOT:-AOTCache}"="$app/$cache.aot" $drawing \
    ${FOURSIGHT_JAVA_OPTIONS-} \
    -cp "@CLASS_PATH@" @MAIN_CLASS@ "$@"
