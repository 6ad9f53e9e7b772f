#!/usr/bin/env bash
# Serves the example and the synthetic fill, crawls both and looks at them in a real browser.
# Says what it leaves out where browser or driver are missing; with LANTU_ALL_SUITES=1 nothing may be left out.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${LANTU_PROGRAM:-.build/debug/lantu}
if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null || ! /usr/bin/python3 -c 'import selenium' 2>/dev/null; then
    echo "left out: the browser suite (make check installs chromium, chromium-driver and python3-selenium)"
    [ "${LANTU_ALL_SUITES:-}" = 1 ] && exit 1
    exit 0
fi
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
about=(--title 辽宁省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要 --period 2021-2025 --area 210000)
"$program" import plan Examples/liaoning/plan.txt --database "$work/real.sqlite" "${about[@]}" >"$work/log"
"$program" import folder Examples/liaoning --database "$work/real.sqlite" >>"$work/log"
"$program" evaluate --database "$work/real.sqlite" --occasion final >>"$work/log"
"$program" import plan Examples/liaoning/plan.txt --database "$work/synthetic.sqlite" --synthetic "${about[@]}" >>"$work/log"
"$program" import areas Examples/liaoning/areas.csv --database "$work/synthetic.sqlite" >>"$work/log"
"$program" fill --database "$work/synthetic.sqlite" --seed 1 >>"$work/log"
"$program" evaluate --database "$work/synthetic.sqlite" --occasion annual --as-of 2024 >>"$work/log"
cp "$work/real.sqlite" "$work/desk.sqlite"
cp "$work/real.sqlite" "$work/people.sqlite"
password="一行白鹭上青天 $RANDOM"
"$program" user add chief --role administrator --database "$work/people.sqlite" <<<"$password" >>"$work/log"
real=18780 synthetic=18781 desk=18782 people=18783
"$program" serve --database "$work/real.sqlite" --port $real >"$work/real.log" 2>&1 &
"$program" serve --database "$work/synthetic.sqlite" --port $synthetic >"$work/synthetic.log" 2>&1 &
"$program" serve --database "$work/desk.sqlite" --port $desk --desk 规划处 >"$work/desk.log" 2>&1 &
"$program" serve --database "$work/people.sqlite" --port $people >"$work/people.log" 2>&1 &
for port in $real $synthetic $desk $people; do
    for _ in $(seq 100); do curl -fs "http://127.0.0.1:$port/health" >/dev/null && break; sleep 0.1; done
done
/usr/bin/python3 Tests/Browser/portal.py "http://127.0.0.1:$real" "http://127.0.0.1:$synthetic" "${PICTURES:-$work/pictures}"
/usr/bin/python3 Tests/Browser/desk.py "http://127.0.0.1:$desk" "${PICTURES:-$work/pictures}/desk"
/usr/bin/python3 Tests/Browser/people.py "http://127.0.0.1:$people" "${PICTURES:-$work/pictures}/people" "$password"
