#!/bin/bash
# Builds foursight_VERSION_amd64.deb, foursight-VERSION-1.x86_64.rpm and foursight-VERSION-linux-x64.tar.gz
# into target/installers.
#
#   installers/linux/build.sh [--packaged] [image|deb|rpm|tar]...
#
# --packaged takes app/target/foursight as it is instead of packaging it anew. Without a kind it makes all three
# from one image. Needs a JDK 25, Maven and Debian's binutils, fakeroot, rpm, xvfb and libgtk-3-0.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installers/common/lib.sh
. "$root/installers/common/lib.sh"
here=$root/installers/linux
out=$root/target/installers

packaged=no
[ "${1:-}" != --packaged ] || { packaged=yes && shift; }
kinds=${*:-deb rpm tar}

find_jdk
version=$(project_version)
distribution=$root/app/target/foursight
if [ "$packaged" = no ]; then
    rm -rf "$distribution"
    (cd "$root" && mvn -q -B -DskipTests package)
fi

work=$out/work
image=$work/foursight
rm -rf "$work"
mkdir -p "$work"

# The menu entry and its like, which the packages move to where a desktop looks.
furnish() {
    local share=$image/share size
    install -D -m 644 "$here/dev.foursight.Foursight.desktop" -t "$share/applications"
    install -D -m 644 "$here/dev.foursight.Foursight.metainfo.xml" -t "$share/metainfo"
    for size in 16 32 48 64 128 256 512; do
        install -D -m 644 "$root/installers/common/icons/foursight-$size.png" \
            "$share/icons/hicolor/${size}x$size/apps/dev.foursight.Foursight.png"
    done
    install -D -m 644 "$root/installers/common/icons/foursight.svg" \
        "$share/icons/hicolor/scalable/apps/dev.foursight.Foursight.svg"
    install -D -m 644 "$root/LICENSE" "$share/doc/foursight/copyright"
}

make_image() {
    runtime "$distribution/lib/javafx" "$(entries "$root/installers/common/modules" | paste -sd,)" "$work/runtime"
    mkdir "$work/jars"
    cp "$distribution"/lib/*.jar "$work/jars"
    "$JAVA_HOME/bin/java" "$root/installers/common/RaiseClasses.java" "$work"/jars/*.jar
    image foursight "$version" "$work/jars" "foursight-$version.jar" dev.foursight.Launcher "$work/runtime" "$work" \
        --icon "$root/installers/common/icons/foursight-256.png"
    furnish
    # The AOT cache remembers the jars' times, so they get theirs before it is made.
    find "$image" -exec touch --no-dereference --date "@$(source_time)" {} +
    "$here/train.sh" "$image"
}

# jpackage copies an image without its share folder and without its files' times, which the AOT cache checks. So the
# packages take the tree from the image itself, and the rest from jpackage.
jpackage_from_image() {
    "$JAVA_HOME/bin/jpackage" --type "$1" --app-image "$image" --name foursight --app-version "$version" \
        --linux-package-name foursight --resource-dir "$here/$1" --license-file "$root/LICENSE" --dest "$work/$1"
}

make_deb() {
    DPKG_DEB_COMPRESSOR_TYPE=none jpackage_from_image deb
    local tree=$work/deb/tree
    dpkg-deb --raw-extract "$work/deb"/*.deb "$tree"
    rm -rf "$tree/opt/foursight"
    mkdir -p "$tree/usr/bin"
    cp -a "$image" "$tree/opt/foursight"
    mv "$tree/opt/foursight/share" "$tree/usr/share"
    ln -s /opt/foursight/bin/foursight "$tree/usr/bin/foursight"
    (cd "$tree" && find opt usr -type f -exec md5sum {} + | sort -k 2) >"$tree/DEBIAN/md5sums"
    dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/foursight_${version}_amd64.deb"
}

make_rpm() {
    FOURSIGHT_IMAGE=$image jpackage_from_image rpm
    mv "$work/rpm"/*.rpm "$out"
}

make_tar() {
    tar --create --gzip --sort=name --owner=0 --group=0 --numeric-owner --directory "$work" \
        --file "$out/foursight-$version-linux-x64.tar.gz" foursight
}

make_image
for kind in $kinds; do
    case $kind in
    image) ;;
    deb | rpm | tar) "make_$kind" ;;
    *) die "does not know the kind '$kind'" ;;
    esac
done
ls -l "$out"
