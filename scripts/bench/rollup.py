"""Roll-ups of the synthetic nation beside DuckDB and pandas: rollup.py PROGRAM [RUNS] [THREADS].

All three read the same observations.csv (warm cache), add it up over city, province and nation by each indicator's
declared rule (sum, weighted mean, maximum), leave out totals with missing parts, and write the totals as CSV; then again
from memory. The totals are compared to 1e-9 of each. Times are wall clock, medians; runs take turns.
"""

import csv
import math
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import duckdb
import pandas

program = sys.argv[1]
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
threads = int(sys.argv[3]) if len(sys.argv) > 3 else 2
small = os.environ.get("ROLLUP_SIZE", "").split()
work = tempfile.TemporaryDirectory()
folder = work.name
out = os.path.join(folder, "out.csv")

subprocess.run([program, "synthesise", "nation", "--seed", "1", "--output", folder, *small], check=True,
               stdout=subprocess.DEVNULL)
observations = os.path.join(folder, "observations.csv")
subprocess.run(["cat", observations], check=True, stdout=subprocess.DEVNULL)
rows = sum(block.count(b"\n") for block in iter(lambda f=open(observations, "rb"): f.read(1 << 24), b"")) - 1

areas = [(row["code"], row["parent"] or None) for row in csv.DictReader(open(os.path.join(folder, "areas.csv")))]
rules = {row["id"]: row["aggregation"] for row in csv.DictReader(open(os.path.join(folder, "indicators.csv")))}
rules = {one: rule for one, rule in rules.items() if rule not in ("last", "none")}
weights = {one: rule[5:] for one, rule in rules.items() if rule.startswith("mean:")}
parent = dict(areas)
below = {}
for code, above in areas:
    below.setdefault(above, []).append(code)
leaves = {}
for code, _ in areas:
    if code not in below:
        above = parent[code]
        while above is not None:
            leaves[above] = leaves.get(above, 0) + 1
            above = parent[above]


def depth(code):
    return 0 if parent[code] is None else 1 + depth(parent[code])


def prepare(base):
    base.execute("CREATE TABLE area (code VARCHAR, parent VARCHAR, depth INTEGER, leaves BIGINT)")
    base.executemany("INSERT INTO area VALUES (?, ?, ?, ?)",
                     [(code, above, depth(code), leaves.get(code)) for code, above in areas])
    base.execute("CREATE TABLE rule (id VARCHAR, word VARCHAR, weight VARCHAR)")
    base.executemany("INSERT INTO rule VALUES (?, ?, ?)",
                     [(one, rule.split(":")[0], weights.get(one)) for one, rule in rules.items()])


LOAD = f"""CREATE OR REPLACE TABLE o AS SELECT indicator, area, period, value FROM read_csv('{observations}', header = true,
columns = {{'indicator': 'VARCHAR', 'area': 'VARCHAR', 'period': 'VARCHAR', 'value': 'DOUBLE', 'unit': 'VARCHAR',
'status': 'VARCHAR'}}) WHERE status <> 'M'"""
ROLL = f"""COPY (
WITH first AS (
    SELECT o.indicator, a.parent AS area, o.period, r.word, count(*) AS n, sum(o.value) AS s, max(o.value) AS m,
        sum(o.value * w.value) AS vw, sum(w.value) AS w
    FROM o JOIN rule r ON r.id = o.indicator JOIN area a ON a.code = o.area
        LEFT JOIN o w ON w.indicator = r.weight AND w.area = o.area AND w.period = o.period
    WHERE a.leaves IS NULL AND (r.weight IS NULL OR w.value IS NOT NULL)
    GROUP BY ALL),
up AS (
    SELECT p.indicator, a.parent AS area, p.period, p.word, sum(n) AS n, sum(s) AS s, max(m) AS m, sum(vw) AS vw, sum(w) AS w
    FROM first p JOIN area a ON a.code = p.area WHERE a.depth = 2 GROUP BY ALL),
province AS (
    SELECT indicator, area, period, word, sum(n) AS n, sum(s) AS s, max(m) AS m, sum(vw) AS vw, sum(w) AS w
    FROM (FROM up UNION ALL (SELECT first.* FROM first JOIN area a ON a.code = first.area WHERE a.depth = 1)) GROUP BY ALL),
nation AS (
    SELECT p.indicator, a.parent AS area, p.period, p.word, sum(n) AS n, sum(s) AS s, max(m) AS m, sum(vw) AS vw, sum(w) AS w
    FROM province p JOIN area a ON a.code = p.area GROUP BY ALL),
everything AS (
    SELECT first.* FROM first JOIN area a ON a.code = first.area WHERE a.depth = 2
    UNION ALL FROM province UNION ALL FROM nation)
SELECT indicator, e.area, period, CASE word WHEN 'sum' THEN s WHEN 'max' THEN m ELSE vw / w END AS value
FROM everything e JOIN area a ON a.code = e.area WHERE n = a.leaves) TO '{out}' (HEADER)"""


def pandas_load():
    table = pandas.read_csv(observations, usecols=["indicator", "area", "period", "value", "status"],
                            dtype={"indicator": "category", "period": "category",
                                   "area": pandas.CategoricalDtype([code for code, _ in areas]), "value": "float64",
                                   "status": "category"})
    return table[table.status != "M"].drop(columns="status")


def pandas_roll(table):
    table = table[table.indicator.isin(list(rules))]
    pieces = []
    plain = table[~table.indicator.isin(list(weights))].assign(w=1.0)
    for weight in sorted(set(weights.values())):
        mine = table[table.indicator.isin([one for one in weights if weights[one] == weight])]
        other = table[table.indicator == weight][["area", "period", "value"]].rename(columns={"value": "w"})
        pieces.append(mine.merge(other, on=["area", "period"]))
    parts = pandas.concat([plain, *pieces])
    parts = parts.assign(n=1, s=parts.value, m=parts.value, vw=parts.value * parts.w)
    parts = parts[["indicator", "area", "period", "n", "s", "m", "vw", "w"]]
    parts["indicator"], parts["period"] = parts.indicator.astype(str), parts.period.astype("category")
    parts["indicator"] = parts.indicator.astype("category")
    above = pandas.Series(parent)
    how = {"n": "sum", "s": "sum", "m": "max", "vw": "sum", "w": "sum"}

    def lift(some):
        some = some.assign(area=some.area.astype(str).map(above).astype("category"))
        return some.groupby(["indicator", "area", "period"], observed=True, sort=False).agg(how).reset_index()

    first = lift(parts)
    level = first.area.astype(str).map({code: depth(code) for code, _ in areas})
    city, own = first[level == 2], first[level == 1]
    province = pandas.concat([lift(city), own]).groupby(
        ["indicator", "area", "period"], observed=True, sort=False).agg(how).reset_index()
    total = pandas.concat([city, province, lift(province)])
    total = total[total.n == total.area.astype(str).map(leaves)]
    rule = total.indicator.astype(str).map(rules)
    value = total.s.where(rule == "sum", total.m.where(rule == "max", total.vw / total.w))
    total.assign(value=value)[["indicator", "area", "period", "value"]].to_csv(out, index=False)


def read_totals():
    with open(out) as file:
        return {(row["indicator"], row["area"], row["period"]): float(row["value"])
                for row in csv.DictReader(file) if row["value"]}


def lantu():
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(
        [program, "total", "--observations", observations, "--areas", os.path.join(folder, "areas.csv"), "--indicators",
         os.path.join(folder, "indicators.csv"), "--up-to", "month", "--timing", "--threads", str(threads), "--output", out],
        check=True, capture_output=True, text=True, env={**os.environ, "LANTU_LANG": "en"})
    whole, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    steps = dict(re.findall(r"lantu: (.+): ([0-9.]+) s", run.stderr))
    return whole, float(steps["added up and written"]), after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def duck():
    base = duckdb.connect(config={"threads": threads})
    prepare(base)
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    base.execute(LOAD)
    loaded = time.perf_counter()
    base.execute(ROLL)
    end, after = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    base.close()
    return end - start, end - loaded, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def panda():
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    table = pandas_load()
    loaded = time.perf_counter()
    pandas_roll(table)
    end, after = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    return end - start, end - loaded, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


times = {"lantu": [], "DuckDB": [], "pandas": []}
totals = {}
for number in range(runs):
    for name, job in [("lantu", lantu), ("DuckDB", duck), ("pandas", panda)]:
        if name == "pandas" and number > 0:
            continue
        times[name].append(job())
        if number == 0:
            totals[name] = read_totals()
for name in ["DuckDB", "pandas"]:
    ours, theirs = totals["lantu"], totals[name]
    assert ours.keys() == theirs.keys(), (name, len(ours), len(theirs), list(ours.keys() ^ theirs.keys())[:5])
    worst = max(abs(ours[key] - theirs[key]) / max(abs(ours[key]), 1e-300) for key in ours)
    assert worst <= 1e-9 and not math.isnan(worst), (name, worst)


def middle(name, place):
    return statistics.median(one[place] for one in times[name])


def row(what, figure, beside):
    print(f"{what:<52} {figure:>14}   {beside}")


for what, place in [("from CSV", 0), ("from memory", 1), ("from CSV, processor", 2)]:
    mine = middle("lantu", place)
    row(f"totals of {rows} observations {what}, s", f"{mine:.2f}",
        f"DuckDB {duckdb.__version__} {middle('DuckDB', place):.2f} ({mine / middle('DuckDB', place):.2f} ×), "
        f"pandas {pandas.__version__} {middle('pandas', place):.2f} ({mine / middle('pandas', place):.2f} ×), "
        f"{len(totals['lantu'])} totals the same to 1e-9, {threads} threads")
