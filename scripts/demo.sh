#!/usr/bin/env bash
# The same plan filled with synthetic data, in a database of its own: demo.sh PROGRAM DATABASE PLAN DATA PORT [about the plan…]
set -euo pipefail
program=$1 database=$2 plan=$3 data=$4 port=$5; shift 5
"$program" import plan "$plan" --database "$database" --synthetic "$@"
[ -f "$data/areas.csv" ] && "$program" import areas "$data/areas.csv" --database "$database"
"$program" fill --database "$database" --seed "${SEED:-1}"
"$program" evaluate --database "$database" --occasion annual --as-of "${ASOF:-2024}"
exec "$program" serve --database "$database" --port "$port" --log-level notice
