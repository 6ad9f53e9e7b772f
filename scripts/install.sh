#!/usr/bin/env bash
# Installs what a group of make targets needs and is not there yet: install.sh build|check|bench
set -euo pipefail
build="libsqlite3-dev libssl-dev libxlsxwriter-dev libxml2-dev libarchive-dev libpq-dev zlib1g-dev pkg-config poppler-utils poppler-data"
check="chromium chromium-driver fonts-noto-cjk python3 python3-selenium python3-openpyxl curl unzip postgresql"
bench="nginx-light wrk python3-pip python3-venv"
case "${1:-build}" in
    build) wanted="$build" ;;
    check) wanted="$build $check" ;;
    bench) wanted="$build $bench curl" ;;
    *) echo "usage: install.sh build|check|bench" >&2; exit 64 ;;
esac
missing=""
for name in $wanted; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $name"
done
[ -z "$missing" ] && exit 0
line="apt-get install -y --no-install-recommends$missing"
if ! command -v apt-get >/dev/null; then
    echo "Lantu needs these Debian packages or their like:$missing" >&2; exit 69
fi
if [ "$(id -u)" = 0 ]; then as=""
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as="sudo"
else echo "Please type: sudo apt-get update && sudo $line" >&2; exit 77; fi
echo "Installing:$missing"
$as apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as $line 2>&1 | tee /tmp/lantu-install.$$.log | sed -nu '/^Get:/p; /^Unpacking/p; /^Setting up/p' || {
    tail -n 5 /tmp/lantu-install.$$.log >&2; echo "The packages could not be installed; the lines above say why." >&2; exit 69; }
rm -f /tmp/lantu-install.$$.log
