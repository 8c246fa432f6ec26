# shellcheck shell=bash
# What the Linux and macOS builds share. Sourced, never run, with root set to the top of the tree.
: "${root:?}"

die() {
    echo "$0: $*" >&2
    exit 1
}

# The lines of a file that are not comments.
entries() {
    grep -v -e '^#' -e '^[[:space:]]*$' "$1"
}

# The project's version, which stands in the root pom.xml alone.
project_version() {
    sed -n 's:^  <version>\(.*\)</version>.*:\1:p' "$root/pom.xml" | head -n 1
}

is_jdk25() {
    [ -x "$1/bin/jpackage" ] && [ -x "$1/bin/jlink" ] && grep -q '^JAVA_VERSION="25' "$1/release"
}

# Sets JAVA_HOME to a JDK 25, whatever the PATH holds.
find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" /usr/lib/jvm/*25*; do
        if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    die "needs a JDK 25 with jlink and jpackage: set JAVA_HOME"
}

# The time that every file in a package bears: the commit's, so that the same commit gives the same files.
source_time() {
    echo "${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}"
}

# Links a run-time image. JavaFX's native libraries go beside the JVM's: JavaFX finds them there and unpacks
# nothing into the person's home.
#   runtime JAVAFX_JARS_FOLDER MODULES OUTPUT_FOLDER
runtime() {
    local jars=$1 modules=$2 out=$3 exploded jar
    exploded=$(mktemp -d)
    for jar in "$jars"/*-*-*.jar; do
        mkdir "$exploded/$(basename "$jar" .jar)"
        (cd "$exploded/$(basename "$jar" .jar)" && "$JAVA_HOME/bin/jar" --extract --file "$jar")
    done
    mkdir "$exploded/natives"
    find "$exploded" \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$exploded/natives" \;
    "$JAVA_HOME/bin/jlink" --module-path "$(find "$exploded" -mindepth 1 -maxdepth 1 -name 'javafx*' | paste -sd: -)" \
        --add-modules "$modules" --no-header-files --no-man-pages --compress zip-6 --output "$out"
    find "$exploded/natives" -type f -exec mv {} "$out/lib" \;
    # The JVM that writes the AOT cache starts bin/java; the other commands have no use here.
    find "$out/bin" -type f ! -name java -delete
    if [ "$(uname)" = Linux ]; then
        find "$out" -name '*.so' -exec strip --strip-unneeded {} +
    fi
    rm -r "$exploded"
}

# The options for the JVM of an image, one a line. In a linked image JavaFX is there without being asked for, and asking
# costs the JVM its archived module graph.
image_options() {
    entries "$root/installers/common/java-options" | grep -v '^--add-modules='
}
