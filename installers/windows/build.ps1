# Builds foursight-VERSION.msi and foursight-VERSION.exe into target\installers, on Windows with a JDK 25, Maven and
# the WiX Toolset. Signs with the certificate file in FOURSIGHT_WINDOWS_CERTIFICATE, if there is one.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$common = "$root\installers\common"
$out = "$root\target\installers"
$work = "$out\work"

function Read-Entries($file) {
    Get-Content $file | Where-Object { $_ -and -not $_.StartsWith('#') }
}

if (-not (Select-String -Quiet -Path "$env:JAVA_HOME\release" -Pattern '^JAVA_VERSION="25')) {
    throw 'needs a JDK 25 with jlink and jpackage: set JAVA_HOME'
}
$bin = "$env:JAVA_HOME\bin"
$version = ([xml](Get-Content "$root\pom.xml")).project.version

Push-Location $root
mvn -q -B -DskipTests package
Pop-Location
if (Test-Path $work) { Remove-Item -Recurse $work }
New-Item -ItemType Directory -Path "$work\jars", "$work\modules", "$work\natives" | Out-Null

# JavaFX's modules taken apart, its native libraries beside the JVM's, so that nothing is unpacked into the home.
$distribution = "$root\app\target\foursight"
foreach ($jar in Get-ChildItem "$distribution\lib\javafx\*-*-*.jar") {
    $module = New-Item -ItemType Directory -Path "$work\modules\$($jar.BaseName)"
    Push-Location $module
    & "$bin\jar" --extract --file $jar.FullName
    Pop-Location
}
Get-ChildItem -Recurse "$work\modules" -Filter *.dll | Move-Item -Destination "$work\natives"
$modules = (Read-Entries "$common\modules") -join ','
$modulePath = (Get-ChildItem "$work\modules").FullName -join ';'
& "$bin\jlink" --module-path $modulePath --add-modules $modules --no-header-files --no-man-pages --compress zip-6 `
    --output "$work\runtime"
Move-Item "$work\natives\*.dll" "$work\runtime\bin" -Force

Copy-Item "$distribution\lib\*.jar" "$work\jars"
& "$bin\java" "$common\RaiseClasses.java" (Get-ChildItem "$work\jars\*.jar").FullName

$options = Read-Entries "$common\java-options" | Where-Object { -not $_.StartsWith('--add-modules=') } |
    ForEach-Object { '--java-options'; $_ }
# A second launcher with a console: what a windowed program prints is not seen.
"win-console=true" | Set-Content "$work\console.properties"
& "$bin\jpackage" --type app-image --name Foursight --app-version $version --dest $work --input "$work\jars" `
    --main-jar "foursight-$version.jar" --main-class dev.foursight.Launcher --runtime-image "$work\runtime" `
    --icon "$common\icons\foursight.ico" --add-launcher "foursight-cli=$work\console.properties" @options `
    --java-options '-XX:AOTCache=$APPDIR\foursight.aot'

$image = "$work\Foursight"
$configuration = "$image\app\Foursight.cfg"
$kept = Get-Content -Raw $configuration
$kept.Replace('-XX:AOTCache=', '-XX:AOTCacheOutput=') | Set-Content -NoNewline $configuration
Start-Process -Wait "$image\Foursight.exe" -ArgumentList '--tour'
$kept | Set-Content -NoNewline $configuration
if (-not (Test-Path "$image\app\foursight.aot")) { throw 'the training run left no AOT cache' }

foreach ($kind in 'msi', 'exe') {
    & "$bin\jpackage" --type $kind --name Foursight --app-version $version --app-image $image --dest "$work\$kind" `
        --win-menu --win-per-user-install --win-upgrade-uuid 6f0c2e6b-0d0e-4b3a-9d0f-4f0e5197c416
    $made = "$out\foursight-$version.$kind"
    Move-Item "$work\$kind\*.$kind" $made -Force
    if ($env:FOURSIGHT_WINDOWS_CERTIFICATE) {
        signtool sign /fd SHA256 /f $env:FOURSIGHT_WINDOWS_CERTIFICATE /p $env:FOURSIGHT_WINDOWS_PASSWORD $made
    }
}
