#!/bin/bash
# Trains the AOT cache of an image: one run through the command line's commands.
#   installers/linux/train.sh IMAGE_FOLDER
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installers/common/lib.sh
. "$root/installers/common/lib.sh"

image=$1
train "$image/lib/app/foursight.cfg" "$image/bin/foursight" codes 416 --json >/dev/null
