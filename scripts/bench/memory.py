"""How long a command takes and how much memory: memory.py LIMIT COMMAND…; status 1 when it takes more than LIMIT MiB."""

import resource
import subprocess
import sys
import time

limit = float(sys.argv[1])
start = time.perf_counter()
subprocess.run(sys.argv[2:], check=True, stdout=subprocess.DEVNULL)
took = time.perf_counter() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
most = usage.ru_maxrss / 1024
print(f"{'evaluate of the synthetic nation with totals, s':<52} {took:>14.1f}   "
      f"{usage.ru_utime + usage.ru_stime:.1f} s of processor time, {most:.0f} MiB at most (aim {limit:.0f})")
sys.exit(most > limit)
