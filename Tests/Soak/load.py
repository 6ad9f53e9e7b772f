"""Loads a portal while data come in: load.py PROGRAM SEED MINUTES FOLDER

Readers fetch pages at random while imports go on; nothing but 200 and 304 may come back, and the server must stop cleanly.
"""
import os
import random
import subprocess
import sys
import threading
import time
import urllib.request

program, seed, minutes, folder = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4]
database, port = os.path.join(folder, "load.sqlite"), 18795
base = f"http://127.0.0.1:{port}"
about = ["--title", "规划", "--period", "2021-2025", "--area", "210000"]
for arguments in (["import", "plan", "Examples/liaoning/plan.txt", *about], ["import", "folder", "Examples/liaoning"], ["evaluate"]):
    subprocess.run([program, *arguments, "--database", database], check=True, capture_output=True)
log = open(os.path.join(folder, "serve.log"), "w")
server = subprocess.Popen([program, "serve", "--database", database, "--port", str(port)], stdout=log, stderr=log)
for _ in range(100):
    try:
        urllib.request.urlopen(base + "/health").read()
        break
    except OSError:
        time.sleep(0.1)
paths = ["/", "/en", "/commitments", "/commitments?q=%E5%9F%8E%E9%95%87", "/chapters/14", "/gaps", "/indicators", "/overview.json",
         "/commitments.csv", "/commitments.xlsx", "/methods/pace", "/methods/outlook", "/health", "/metrics"]
end, lock, times, failures = time.time() + minutes * 60 / 3, threading.Lock(), [], []


def reader(number):
    chance = random.Random(seed * 1000 + number)
    while time.time() < end:
        path = chance.choice(paths)
        start = time.time()
        try:
            with urllib.request.urlopen(base + path, timeout=30) as answer:
                answer.read()
        except OSError as error:
            with lock:
                failures.append(f"{path}: {error}")
        with lock:
            times.append(time.time() - start)
        time.sleep(chance.random() * 0.1)


def writer():
    number = 0
    while time.time() < end:
        number += 1
        file = os.path.join(folder, "o.csv")
        with open(file, "w") as out:
            out.write("indicator,area,period,value,unit,status,vintage,source\n")
            out.write(f"urbanisation-rate,210000,2025,{60 + number / 100:.2f},%,A,load,\n")
        done = subprocess.run([program, "import", "observations", file, "--database", database], capture_output=True)
        if done.returncode != 0:
            failures.append(f"import: {done.stderr!r}")
        time.sleep(2)


threads = [threading.Thread(target=reader, args=(number,)) for number in range(16)] + [threading.Thread(target=writer)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
server.terminate()
status = server.wait(timeout=20)
if status != 0:
    failures.append(f"the server ended with {status}")
times.sort()
p99 = times[int(len(times) * 0.99)] * 1000 if times else 0
print(f"load: seed {seed}, {len(times)} requests, p99 {p99:.0f} ms, {len(failures)} failures", *failures[:5], sep="\n  ")
sys.exit(1 if failures else 0)
