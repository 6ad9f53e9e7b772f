#!/usr/bin/env bash
# The long runs: fuzzing of the readers, kills in the middle of imports, load on the portal:
# soak.sh PROGRAM SEED MINUTES [FUZZ_MINUTES], the latter for each reader
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1 seed=$2 minutes=$3 fuzz=${4:-$3}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
/usr/bin/python3 Tests/Soak/fuzz.py "$program" "$seed" "$fuzz" "$work"
/usr/bin/python3 Tests/Soak/kill.py "$program" "$seed" "$minutes" "$work"
/usr/bin/python3 Tests/Soak/load.py "$program" "$seed" "$minutes" "$work"
