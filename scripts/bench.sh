#!/usr/bin/env bash
# Side-by-side measurements in one run: bench.sh PROGRAM. SECONDS_HELD is how long a rate is held (60).
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1 held=${SECONDS_HELD:-60}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
plan=Examples/liaoning/plan.txt
seconds() { local start end; start=$(date +%s.%N); "$@" >/dev/null 2>&1; end=$(date +%s.%N); echo "$end $start" | awk '{printf "%.3f", $1 - $2}'; }
median() { for _ in 1 2 3 4 5; do seconds "$@"; echo; done | sort -n | sed -n 3p; }
row() { printf '%-52s %14s   %s\n' "$1" "$2" "$3"; }

row "what" "figure" "beside"
while [ "$(stat -c %s "$work/big.txt" 2>/dev/null || echo 0)" -lt 10000000 ]; do cat "$plan" >>"$work/big.txt"; done
megabytes=$(stat -c %s "$work/big.txt" | awk '{print $1 / 1e6}')
version=$(median "$program" --version)
one=$(median taskset -c 0 "$program" read "$plan" --period 2021-2025 --output "$work/one.json")
big=$(median taskset -c 0 "$program" read "$work/big.txt" --period 2021-2025 --output "$work/big.json")
text=$(median taskset -c 0 "$program" read "$work/big.txt" --period 2021-2025 --format source --output "$work/big.source")
row "lantu --version, s (median of 5)" "$version" ""
row "lantu read of the plan, s" "$one" "$(echo "$one $version" | awk '{printf "%.2f × --version (aim 3)", $1 / $2}')"
row "lantu read of 10 MB with its JSON, MB/s, one core" "$(echo "$megabytes $big" | awk '{printf "%.1f", $1 / $2}')" "aim 5"
python3 -m pip install -q --target "$work/python" 'emoji<2' recognizers-text-suite==1.0.2a2 >/dev/null 2>&1 || true
beside="not installed: no package index"
[ -d "$work/python/recognizers_number" ] && beside="$(PYTHONPATH=$work/python taskset -c 0 python3 scripts/bench/recognisers.py "$plan") by recognizers-text 1.0.2a2, four models, the plan once"
quantities=$(median taskset -c 0 "$program" quantities "$work/big.txt")
row "lantu quantities of 10 MB with its JSON, MB/s" "$(echo "$megabytes $quantities" | awk '{printf "%.1f", $1 / $2}')" "$beside"
for size in 0.1 1 10 50; do
    cat "$work/big.txt" "$work/big.txt" "$work/big.txt" "$work/big.txt" "$work/big.txt" |
        { head -c "$(echo "$size" | awk '{printf "%d", $1 * 1e6}')"; cat >/dev/null; } | sed '$d' >"$work/size.txt"
    spent=$(seconds taskset -c 0 "$program" read "$work/size.txt" --period 2021-2025 --format source --output "$work/size.source")
    linear="${linear:-}$(echo "$spent $version $size" | awk '{printf " %.0f", ($1 - $2) * 1000 / $3}')"
done
row "ms a MB at 0.1, 1, 10, 50 MB, start left out" "$linear" "linear"
row "lantu read of 10 MB without JSON, MB/s, one core" "$(echo "$megabytes $text" | awk '{printf "%.1f", $1 / $2}')" "aim 20"

database=$work/bench.sqlite
about=(--title 规划 --period 2021-2025 --area 210000)
"$program" import plan "$plan" --database "$database" "${about[@]}" >/dev/null
"$program" import folder Examples/liaoning --database "$database" >/dev/null
"$program" evaluate --database "$database" --occasion final >/dev/null
cp "$database" "$work/rate.sqlite"
awk 'BEGIN { print "indicator,area,period,value,unit,status,vintage,source";
    for (v = 0; v < 200; v++) for (y = 1100; y < 2100; y++) printf "urbanisation-rate,210000,%d,%.2f,%%,A,v%d,\n", y, y / 31, v }' >"$work/o.csv"
import=$(seconds "$program" import observations "$work/o.csv" --database "$work/rate.sqlite")
row "import of 200 000 observations, observations/s" "$(echo "$import" | awk '{printf "%.0f", 200000 / $1}')" "with checks and audit"

"$program" serve --database "$database" --port 18790 >"$work/serve.log" 2>&1 &
chmod 755 "$work"; mkdir -p "$work/static"
for _ in $(seq 100); do curl -fs http://127.0.0.1:18790/health >/dev/null && break; sleep 0.1; done
target=$(curl -fs http://127.0.0.1:18790/commitments.json | grep -oE '"t[0-9]+"' | tr -d '"' | sed -n 1p || true)
curl -fs "http://127.0.0.1:18790/" >"$work/static/page.html"
cat >"$work/nginx.conf" <<N
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log;
events {} http { access_log off; client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f;
uwsgi_temp_path $work/u; scgi_temp_path $work/s; server { listen 127.0.0.1:18791; root $work/static; } }
N
nginx -c "$work/nginx.conf" -g 'daemon off;' & 
sleep 1
printf 'wrk.headers["Connection"] = "keep-alive"\nfunction delay() return 90 + math.random(0, 20) end\n' >"$work/rate.lua"
load() { # name address
    local free held_out
    free=$(wrk -t1 -c16 -d5s --latency "$2" | awk '/Requests\/sec/ {print $2}')
    held_out=$(wrk -t1 -c20 -d"${held}s" --latency -s "$work/rate.lua" "$2")
    row "$1, requests/s flat out" "$free" "$(echo "$held_out" | awk '/99%/ {p = $2} /Requests\/sec/ {r = $2} /Non-2xx/ {bad = ", " $0} END {printf "p99 %s at %.0f/s%s", p, r, bad}')"
}
load "overview" http://127.0.0.1:18790/
load "target page" "http://127.0.0.1:18790/targets/$target"
load "its JSON twin" "http://127.0.0.1:18790/targets/$target.json"
load "the overview as a static file, nginx" http://127.0.0.1:18791/page.html

# statsforecast stands beside the outlook where it is there or can be fetched.
python=/usr/bin/python3
if ! "$python" -c 'import statsforecast' 2>/dev/null; then
    beside=.build/bench-python
    if [ -x "$beside/bin/python3" ] || { "$python" -m venv "$beside" && "$beside/bin/pip" install --quiet statsforecast==2.1.1; } >/dev/null 2>&1
    then python=$beside/bin/python3; fi
fi
"$python" scripts/bench-outlook.py "$program"

# DuckDB and pandas stand beside the totals of the synthetic nation where they are there or can be fetched.
tables=/usr/bin/python3
if ! "$tables" -c 'import duckdb, pandas' 2>/dev/null; then
    beside=.build/bench-tables
    "$beside/bin/python3" -c 'import duckdb, pandas' 2>/dev/null ||
        { "$tables" -m venv "$beside" && "$beside/bin/pip" install --quiet duckdb==2.0.1 pandas==3.1.1; } >/dev/null 2>&1 || true
    tables=$beside/bin/python3
fi
if "$tables" -c 'import duckdb, pandas' 2>/dev/null; then "$tables" scripts/bench/rollup.py "$program"
else row "totals of the synthetic nation" "" "not measured: no package index"; fi
mkdir -p "$work/nation"
"$program" synthesise nation --output "$work/nation" >/dev/null
/usr/bin/python3 scripts/bench/memory.py 2048 "$program" evaluate --targets "$work/nation/targets.csv" --observations "$work/nation/observations.csv" \
    --areas "$work/nation/areas.csv" --indicators "$work/nation/indicators.csv" --as-of 2025 --output "$work/nation/verdicts.json"
