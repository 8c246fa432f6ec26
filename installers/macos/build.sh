#!/bin/bash
# Builds foursight-VERSION.dmg and foursight-VERSION.pkg into target/installers, on a Mac with a JDK 25 and Maven.
# Signs with the identity in FOURSIGHT_MAC_IDENTITY, if there is one.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installers/common/lib.sh
. "$root/installers/common/lib.sh"
out=$root/target/installers
work=$out/work

find_jdk
version=$(project_version)
(cd "$root" && mvn -q -B -DskipTests package)
rm -rf "$work"
mkdir -p "$work/jars" "$work/foursight.iconset"

for size in 16 32 128 256 512; do
    cp "$root/installers/common/icons/foursight-$size.png" "$work/foursight.iconset/icon_${size}x$size.png"
done
iconutil --convert icns --output "$work/foursight.icns" "$work/foursight.iconset"

distribution=$root/app/target/foursight
runtime "$distribution/lib/javafx" "$(entries "$root/installers/common/modules" | paste -sd, -)" "$work/runtime"
cp "$distribution"/lib/*.jar "$work/jars"
"$JAVA_HOME/bin/java" "$root/installers/common/RaiseClasses.java" "$work"/jars/*.jar

options=()
while read -r option; do
    options+=(--java-options "$option")
done < <(image_options)
signing=()
[ -z "${FOURSIGHT_MAC_IDENTITY:-}" ] || signing=(--mac-sign --mac-signing-key-user-name "$FOURSIGHT_MAC_IDENTITY")

# Apple's version numbers may not begin with 0; what people see is put right below.
"$JAVA_HOME/bin/jpackage" --type app-image --name Foursight --app-version "${version/#0./1.}" --dest "$work" \
    --input "$work/jars" --main-jar "foursight-$version.jar" --main-class dev.foursight.Launcher \
    --runtime-image "$work/runtime" --icon "$work/foursight.icns" --mac-package-identifier dev.foursight.Foursight \
    "${options[@]}" --java-options "-XX:AOTCache=\$APPDIR/foursight.aot"
bundle=$work/Foursight.app
plutil -replace CFBundleShortVersionString -string "$version" "$bundle/Contents/Info.plist"

# One cache for both here: the launcher cannot choose by the arguments.
configuration=$bundle/Contents/app/Foursight.cfg
sed -i.kept 's/-XX:AOTCache=/-XX:AOTCacheOutput=/' "$configuration"
"$bundle/Contents/MacOS/Foursight" --tour
mv "$configuration.kept" "$configuration"

for kind in dmg pkg; do
    "$JAVA_HOME/bin/jpackage" --type "$kind" --name Foursight --app-version "${version/#0./1.}" \
        --app-image "$bundle" --dest "$work/$kind" ${signing[@]+"${signing[@]}"}
    mv "$work/$kind"/*."$kind" "$out/foursight-$version.$kind"
done
