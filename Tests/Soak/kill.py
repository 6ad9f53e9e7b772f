"""Kills imports at random moments and looks at what is left: kill.py PROGRAM SEED MINUTES FOLDER

An act is whole or absent, the audit trail verifies, and what was acknowledged on standard output is there.
"""
import os
import random
import re
import signal
import subprocess
import sys
import time

program, seed, minutes, folder = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
database = os.path.join(folder, "kill.sqlite")
about = ["--title", "规划", "--period", "2021-2025", "--area", "210000"]


def run(*arguments):
    return subprocess.run([program, *arguments, "--database", database], capture_output=True, text=True, timeout=120)


def entries():
    done = run("verify")
    found = re.search(r"(\d+) entries", done.stdout)
    return int(found.group(1)) if done.returncode == 0 and found else None


assert run("import", "plan", "Examples/liaoning/plan.txt", *about).returncode == 0
assert run("import", "folder", "Examples/liaoning").returncode == 0
end, kills, failures, acknowledged = time.time() + minutes * 60 / 3, 0, [], entries()
while time.time() < end and not failures:
    rows = chance.randrange(100, 20000)
    file = os.path.join(folder, "o.csv")
    with open(file, "w") as out:
        out.write("indicator,area,period,value,unit,status,vintage,source\n")
        for row in range(rows):
            out.write(f"urbanisation-rate,210000,{1000 + row % 1000},{row / 7:.3f},%,A,k{kills}-{row // 1000},\n")
    process = subprocess.Popen(
        [program, "import", "observations", file, "--database", database], stdout=subprocess.PIPE, text=True)
    time.sleep(chance.random() * 0.8)
    process.send_signal(signal.SIGKILL)
    said = process.communicate()[0]
    kills += 1
    now = entries()
    expected = {acknowledged + 1} if "audit entry" in said else {acknowledged, acknowledged + 1}
    if now not in expected:
        failures.append(f"kill {kills}: {acknowledged} entries before, {now} after, said {said!r}")
    acknowledged = now
print(f"kill: seed {seed}, {kills} kills, {acknowledged} entries, {len(failures)} failures", *failures, sep="\n  ")
sys.exit(1 if failures else 0)
