"""Feeds torn, mixed and random files to `lantu read` and `lantu evaluate`: fuzz.py PROGRAM SEED MINUTES FOLDER

Every run must end with a status the contract names, within 30 s and 512 MB, and say at most what is wrong.
"""
import os
import random
import resource
import subprocess
import sys
import time

program, seed, minutes, folder = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
plan = open("Examples/liaoning/plan.txt", "rb").read()
table = open("Examples/liaoning/observations.csv", "rb").read()
targets = (
    "indicator,area,unit,kind,comparator,value,upper,direction,baseline_year,baseline_value,start_year,deadline,limit,obligation\n"
    "urbanisation-rate,210000,%,level,at_least,69,,up,2020,60,2020,2025,,\n"
).encode()
ALLOWED = {0, 64, 65}


def torn(data):
    data = bytearray(data)
    kind = chance.randrange(7)
    if kind == 0:
        return bytes(chance.randrange(256) for _ in range(chance.randrange(4000)))
    start = chance.randrange(len(data))
    data = data[start:start + chance.randrange(1, 20000)]
    for _ in range(chance.randrange(1, 60)):
        place = chance.randrange(len(data) + 1)
        if kind == 1 and data:
            data[place % len(data)] = chance.randrange(256)
        elif kind == 2:
            data[place:place] = chance.choice(["专栏 1", "（一）", "1. ", "第一章", "\n\n", "\f", "“", "％", "9" * 400, "亿", "，"]).encode()
        elif kind == 3:
            del data[place:place + chance.randrange(40)]
        elif kind == 4:
            data[place:place] = data[:chance.randrange(200)]
        elif kind == 5:
            data[place:place] = chance.choice([b'"', b",", b"\r", b"\x00", b"\xff", b"=1+1", b"1e999", b"nan"])
    if kind == 6:
        return data.decode("utf8", "ignore").encode("gb18030")
    return bytes(data)


def bound():
    resource.setrlimit(resource.RLIMIT_DATA, (512 << 20, 512 << 20))


def run(arguments, what):
    try:
        done = subprocess.run([program] + arguments, capture_output=True, timeout=30, preexec_fn=bound)
    except subprocess.TimeoutExpired:
        return f"{what}: longer than 30 s"
    if done.returncode not in ALLOWED:
        return f"{what}: status {done.returncode} {done.stderr[-200:]!r}"
    return None


end, runs, failures = time.time() + minutes * 60 / 3, 0, []
while time.time() < end and len(failures) < 5:
    runs += 1
    file = os.path.join(folder, "plan.txt")
    open(file, "wb").write(torn(plan))
    failure = run(["read", file, "--period", "2021-2025", "--output", os.path.join(folder, "out.json")], f"read {runs}")
    observations, statements = os.path.join(folder, "O.csv"), os.path.join(folder, "T.csv")
    open(observations, "wb").write(torn(table))
    open(statements, "wb").write(targets if chance.random() < 0.5 else torn(targets))
    failure = failure or run(
        ["evaluate", "--targets", statements, "--observations", observations, "--as-of", "2025", "--output",
         os.path.join(folder, "out.json")], f"evaluate {runs}")
    if failure:
        failures.append(failure)
        os.rename(file, f"/tmp/lantu-fuzz-{seed}-{runs}.txt")
print(f"fuzz: seed {seed}, {runs} rounds, {len(failures)} failures", *failures, sep="\n  ")
sys.exit(1 if failures else 0)
