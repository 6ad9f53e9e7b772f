"""Measures lantu forecast on held-back values: bench-outlook.py PROGRAM.

Prints accuracy and coverage on M1 and M3-Other, the Brier score of targets on the panel of provinces with a calibration plot,
and the time a series takes beside statsforecast's Theta with intervals where that package is there.
"""
import csv
import json
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

PROGRAM = sys.argv[1]
FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Tests/PlanAnalysisTests/Fixtures/Outlook"
SEED = 2026


def competition(name):
    with open(FIXTURES / f"{name}.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            values, ahead = [float(value) for value in row["values"].split()], int(row["ahead"])
            yield row["id"], values[:-ahead], values[-ahead:]


def panel():
    """The last run without holes of each series of at least twelve values; five are held back."""
    with open(FIXTURES / "provinces.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            run = row["values"].split("-")[-1].split() if " - " in row["values"] else row["values"].split()
            if len(run) >= 12:
                values = [float(value) for value in run]
                yield row["province"], f"{row['indicator']}@{row['province']}", values[:-5], values[-5:]


def processor_time_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def forecast(folder, series, *options):
    """What lantu says of series, by id, and the seconds of processor time it took."""
    path, output = folder / "series.csv", folder / "outlook.json"
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "period", "value"])
        for name, values in series:
            writer.writerows([name, step + 1, value] for step, value in enumerate(values))
    start = processor_time_of_children()
    subprocess.run([PROGRAM, "forecast", str(path), "--output", str(output), *options], check=True)
    seconds = processor_time_of_children() - start
    with open(output, encoding="utf-8") as file:
        return {line["id"]: line for line in json.load(file)["series"]}, seconds


def smape(mean, held):
    return 200 / len(held) * sum(abs(f - y) / (abs(f) + abs(y)) if f != y else 0 for f, y in zip(mean, held))


def mase(mean, held, history, season):
    scale = sum(abs(b - a) for a, b in zip(history, history[season:])) / (len(history) - season)
    error = sum(abs(f - y) for f, y in zip(mean, held)) / len(held)
    return min(error / scale, 50) if scale > 0 else (50 if error else 0)


def inside(ranges, held):
    return sum(low <= y <= high for (low, high), y in zip(ranges, held)) / len(held)


def average(numbers):
    numbers = list(numbers)
    return sum(numbers) / len(numbers)


def theta(series, season, seconds=5):
    """Milliseconds of processor time a series that statsforecast's Theta with intervals takes; None without the package."""
    try:
        import numpy
        from statsforecast.models import Theta
    except ImportError:
        return None
    arrays = [(numpy.array(history), len(held)) for _, history, held in series]
    model = Theta(season_length=season)
    start, count = time.process_time(), 0
    while time.process_time() - start < seconds:
        for history, ahead in arrays:
            model.forecast(history, ahead, level=[80, 95])
        count += len(arrays)
    return 1000 * (time.process_time() - start) / count


def accuracy(folder):
    print(f"\n{'forecast at the end of':<24}{'series':>8}{'sMAPE':>8}{'MASE':>8}{'in 80 %':>9}{'in 95 %':>9}"
          f"{'ms/series':>11}{'statsforecast Theta':>21}{'ratio':>7}")
    for name, season in (("m1-yearly", 1), ("m1-quarterly", 4), ("m3-other", 1)):
        series = list(competition(name))
        ahead = len(series[0][2])
        options = ("--horizon", str(ahead), "--season", str(season))
        told, _ = forecast(folder, [(key, history) for key, history, _ in series], *options)
        copies = 60
        _, seconds = forecast(
            folder, [(f"{key}/{copy}", history) for copy in range(copies) for key, history, _ in series], *options)
        own, other = 1000 * seconds / (copies * len(series)), theta(series, season)
        row = [told[key] for key, _, _ in series]
        print(f"{name:<24}{len(series):>8}"
              f"{average(smape(line['mean'], held) for line, (_, _, held) in zip(row, series)):>8.2f}"
              f"{average(mase(line['mean'], held, history, season) for line, (_, history, held) in zip(row, series)):>8.3f}"
              f"{100 * average(inside(line['intervals']['80'], held) for line, (_, _, held) in zip(row, series)):>9.1f}"
              f"{100 * average(inside(line['intervals']['95'], held) for line, (_, _, held) in zip(row, series)):>9.1f}"
              f"{own:>11.4f}" + (f"{other:>18.3f} ms{other / own:>7.0f}" if other else "  left out: not installed"))
    print("Processor time, one thread each. That of lantu holds start, reading and writing; that of Theta is the call alone.\n"
          "M1 is the hardest set: it ends in the inflation of the 1970s.")


def tasks(folder):
    """(province, probability, share of the way, met) of every series whose growth before the origin is known."""
    targets, series, known = [], [], []
    for province, key, history, held in panel():
        if len(history) < 6 or history[-6] <= 0 or history[-1] <= 0:
            continue
        first, last = history[-6], history[-1]
        target = last * last / first
        rises = target >= last
        targets += ["--target", f"{key}={'at_least' if rises else 'at_most'}:{target!r}@5"]
        share = 1 if target == first else min(max((last - first) / (target - first), 0), 1)
        series.append((key, history))
        known.append((province, key, share, held[-1] >= target if rises else held[-1] <= target))
    told, _ = forecast(folder, series, "--horizon", "5", "--levels", "80", *targets)
    return [(province, told[key]["probability"], share, met) for province, key, share, met in known]


def probabilities(folder):
    learned = set((FIXTURES / "learned-provinces.txt").read_text(encoding="utf-8").split())
    everything = tasks(folder)
    left_out = [task for task in everything if task[0] not in learned]
    print(f"\nThe target that five years of the same growth would reach, five years on. Seed {SEED}; left out of what errors were "
          f"learned from:\n{' '.join(sorted({task[0] for task in left_out}))}")
    print(f"{'Brier score':<24}{'series':>8}{'met':>8}{'lantu':>9}{'pace share':>12}{'growth goes on':>16}{'always 50 %':>13}")
    for name, part in (("provinces left out", left_out), ("all provinces", everything)):
        score = lambda guess: average((guess(task) - task[3]) ** 2 for task in part)
        print(f"{name:<24}{len(part):>8}{average(task[3] for task in part):>8.2f}{score(lambda task: task[1]):>9.4f}"
              f"{score(lambda task: task[2]):>12.4f}{score(lambda task: 1):>16.4f}{0.25:>13.4f}")
    print(f"\n{'said':<12}{'series':>7}  came true, provinces left out (| is what was said)")
    for decile in range(10):
        part = [task for task in left_out if min(int(task[1] * 10), 9) == decile]
        if part:
            came, said = average(task[3] for task in part), average(task[1] for task in part)
            bar = ["#" if step < round(50 * came) else "." for step in range(51)]
            bar[round(50 * said)] = "|"
            print(f"{decile * 10:>3}–{decile * 10 + 10:<3} %   {len(part):>7}  {''.join(bar)} {100 * came:.0f} %")


with tempfile.TemporaryDirectory() as name:
    accuracy(pathlib.Path(name))
    probabilities(pathlib.Path(name))
