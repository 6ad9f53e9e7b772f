#!/usr/bin/env bash
# Brings a plan and its data into a database, evaluates and serves: run.sh PROGRAM DATABASE PLAN DATA ASOF OCCASION PORT [about the plan…]
set -euo pipefail
program=$1 database=$2 plan=$3 data=$4 asof=$5 occasion=$6 port=$7; shift 7
"$program" import plan "$plan" --database "$database" "$@"
"$program" import folder "$data" --database "$database"
"$program" evaluate --database "$database" ${occasion:+--occasion "$occasion"} ${asof:+--as-of "$asof"}
exec "$program" serve --database "$database" --port "$port" --log-level notice
