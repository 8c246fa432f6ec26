#!/bin/bash
# Builds foursight_VERSION_amd64.deb, foursight-VERSION-1.x86_64.rpm and foursight-VERSION-linux-x64.tar.gz
# into target/installers.
#
#   installers/linux/build.sh [--packaged] [image|deb|rpm|tar]...
#
# --packaged takes app/target/foursight as it is instead of packaging it anew. Without a kind it makes all three
# from one image. Needs a JDK 25, Maven and Debian's binutils, libgtk-3-0, xvfb and, for the rpm, rpm.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installers/common/lib.sh
. "$root/installers/common/lib.sh"
# shellcheck source=installers/linux/image.sh
. "$root/installers/linux/image.sh"
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
    image foursight dev.foursight.Launcher "$work/jars" "$work/runtime" "$image"
    furnish
    "$here/train.sh" "$image"
}

# The tree that deb and rpm install, file times and all: the AOT cache checks those of the jars.
make_tree() {
    mkdir -p "$1/opt" "$1/usr/bin"
    cp -a "$image" "$1/opt/foursight"
    mv "$1/opt/foursight/share" "$1/usr/share"
    ln -s /opt/foursight/bin/foursight "$1/usr/bin/foursight"
}

make_deb() {
    local tree=$work/deb
    make_tree "$tree"
    mkdir "$tree/DEBIAN"
    sed -e "s/VERSION/$version/" -e "s/SIZE/$(du -sk --apparent-size "$tree" | cut -f 1)/" "$here/deb/control" \
        >"$tree/DEBIAN/control"
    (cd "$tree" && find opt usr -type f -exec md5sum {} + | sort -k 2) >"$tree/DEBIAN/md5sums"
    dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/foursight_${version}_amd64.deb"
}

make_rpm() {
    make_tree "$work/rpm"
    rpmbuild -bb --quiet --define "foursight_version $version" --define "foursight_tree $work/rpm" \
        --define "_topdir $work/rpmbuild" --define "_rpmdir $out" \
        --define "_rpmfilename foursight-%{VERSION}-%{RELEASE}.%{ARCH}.rpm" "$here/rpm/foursight.spec"
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
