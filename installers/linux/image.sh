# shellcheck shell=bash
# Makes and trains images for Linux. Sourced after common/lib.sh by the build and by the benchmark, which packs its
# bare programs in the same way.
: "${root:?}"

# A folder with a program, its run time and a launcher; the launcher names an AOT cache that is not there yet.
#   image NAME MAIN_CLASS JARS_FOLDER RUNTIME IMAGE_FOLDER
image() {
    local name=$1 main_class=$2 jars=$3 runtime=$4 out=$5 jar class_path=
    mkdir -p "$out/bin" "$out/lib/app"
    cp -a "$runtime" "$out/lib/runtime"
    # The program's own jar comes first: what it reads of its own, it finds without opening another.
    for jar in "$jars/$name"-*.jar "$jars"/*.jar; do
        if [ -f "$jar" ] && [ ! -e "$out/lib/app/$(basename "$jar")" ]; then
            install -m 644 "$jar" "$out/lib/app"
            class_path="$class_path${class_path:+:}\$app/$(basename "$jar")"
        fi
    done
    sed -e "s|@OPTIONS@|$(image_options | paste -sd' ')|" -e "s|@NAME@|$name|g" -e "s|@CLASS_PATH@|$class_path|" \
        -e "s|@MAIN_CLASS@|$main_class|" "$root/installers/linux/launcher.sh" >"$out/bin/$name"
    chmod 755 "$out/bin/$name"
    # The AOT cache remembers the jars' times, so they get theirs before it is made.
    find "$out" -exec touch --no-dereference --date "@$(source_time)" {} +
}

# Runs the image's program once and keeps what the JVM learnt as an AOT cache.
#   train NAME CACHE_NAME IMAGE_FOLDER [arguments]
train() {
    local name=$1 cache=$3/lib/app/$2.aot image=$3 log
    shift 3
    log=$(mktemp)
    if ! FOURSIGHT_AOT=AOTCacheOutput "$image/bin/$name" "$@" >"$log" 2>&1 || [ ! -f "$cache" ]; then
        cat "$log" >&2
        die "the training run of $name failed"
    fi
    rm "$log"
    touch --date "@$(source_time)" "$cache"
}
