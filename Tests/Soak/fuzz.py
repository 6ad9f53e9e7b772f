"""Feeds torn, mixed and random files to `lantu read` and `lantu evaluate`: fuzz.py PROGRAM SEED MINUTES FOLDER

Each reader (text, DOCX, HTML, PDF, tables) has the whole of MINUTES, two of them at a time.

Every run must end with a status the contract names, within 20 s and 512 MB, and say at most what is wrong. Documents (DOCX,
HTML, PDF) are changed as bytes and, so that more than their wrapping is reached, in their elements.
"""
import io
import multiprocessing
import os
import random
import re
import resource
import subprocess
import sys
import time
import zipfile

program, seed, minutes, folder = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
plan = open("Examples/liaoning/plan.txt", "rb").read()
table = open("Examples/liaoning/observations.csv", "rb").read()
targets = (
    "indicator,area,unit,kind,comparator,value,upper,direction,baseline_year,baseline_value,start_year,deadline,limit,obligation\n"
    "urbanisation-rate,210000,%,level,at_least,69,,up,2020,60,2020,2025,,\n"
).encode()
ALLOWED = {0, 64, 65}
fixtures = "Tests/PlanExchangeTests/Fixtures/"
DOCUMENTS = {"docx": ["plan.docx"], "html": ["page.html"], "pdf": ["plan.pdf", "scan.pdf", "locked.pdf"]}
documents = {kind: [open(fixtures + name, "rb").read() for name in names] for kind, names in DOCUMENTS.items()}
HTML = ["<table>", "</table>", "<tr>", "<td colspan=99 rowspan=0>", "<td rowspan=70000>", "<sup>", "</p>", "<pre>", "<script>",
        "</head>", "<div hidden>", "<!--", "]]>", "&#x110000;", "&amp", "<br>", "<![CDATA[", "<nav>", "<svg>", "<ruby><rt>"]
WORD = ["<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:del>", "</w:del>", "<w:txbxContent>",
        "</w:txbxContent>", '<w:gridSpan w:val="900"/>', '<w:gridSpan w:val="-7"/>', "<w:vMerge/>", '<w:ilvl w:val="99"/>',
        '<w:numId w:val="1"/>', '<w:start w:val="9223372036854775807"/>', '<w:lvlText w:val="%9%0%%"/>', "<w:r><w:t>到2025年</w:t></w:r>"]


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


def changed(data):
    """A few bytes changed, left out, doubled or moved."""
    data = bytearray(data)
    for _ in range(chance.randrange(1, 20)):
        place, length = chance.randrange(len(data) + 1), chance.randrange(1, 400)
        kind = chance.randrange(4)
        if kind == 0 and data:
            data[place % len(data)] = chance.randrange(256)
        elif kind == 1:
            del data[place:place + length]
        elif kind == 2:
            data[place:place] = data[place:place + length]
        else:
            start = chance.randrange(len(data) + 1)
            data[place:place] = data[start:start + length]
    return bytes(data)


def remarked(text, pieces):
    """Elements left out, doubled, nested and strewn in."""
    parts = re.split(r"(<[^>]*>)", text)
    for _ in range(chance.randrange(1, 60)):
        place, kind = chance.randrange(len(parts) + 1), chance.randrange(5)
        if kind == 0:
            del parts[place:place + 1]
        elif kind == 1:
            parts[place:place] = parts[place:place + chance.randrange(1, 80)]
        elif kind == 2:
            parts[place:place] = [chance.choice(pieces)] * chance.choice([1, 1, 2, 300, 20000])
        elif kind == 3:
            other = chance.randrange(len(parts) + 1)
            parts[place:place], parts[other:other + 1] = parts[other:other + 1], []
        elif parts:
            place %= len(parts)
            parts[place] = re.sub(r"\d+", lambda _: str(chance.choice([0, -1, 2, 255, 65536, 10 ** 30])), parts[place], count=1)
    return "".join(parts)


def document(kind):
    data = chance.choice(documents[kind])
    if kind == "html" and chance.random() < 0.7:
        return remarked(data.decode("gb18030"), HTML).encode(chance.choice(["gb18030", "utf8", "utf16"]), "ignore")
    if kind == "docx" and chance.random() < 0.7:
        out, source = io.BytesIO(), zipfile.ZipFile(io.BytesIO(data))
        with zipfile.ZipFile(out, "w", chance.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])) as archive:
            for name in source.namelist():
                member = source.read(name).decode("utf8")
                if name.startswith("word/") and chance.random() < 0.6:
                    member = remarked(member, WORD)
                archive.writestr(name, member)
        return out.getvalue()
    return changed(data) if chance.random() < 0.9 else data[:chance.randrange(len(data))]


def bound():
    resource.setrlimit(resource.RLIMIT_DATA, (512 << 20, 512 << 20))


def run(arguments, what):
    try:
        done = subprocess.run([program] + arguments, capture_output=True, timeout=20, preexec_fn=bound)
    except subprocess.TimeoutExpired:
        return f"{what}: longer than 20 s"
    if done.returncode not in ALLOWED:
        return f"{what}: status {done.returncode} {done.stderr[-200:]!r}"
    return None


def text(folder):
    return "plan.txt", torn(plan), ["--period", "2021-2025"]


def tables(folder):
    """Observations and targets beside one another; either may be torn."""
    statements = os.path.join(folder, "T.csv")
    open(statements, "wb").write(targets if chance.random() < 0.5 else torn(targets))
    return "O.csv", torn(table), ["--targets", statements, "--as-of", "2025"]


READERS = {"text": text, "tables": tables} | {
    kind: lambda folder, kind=kind: ("plan." + kind, document(kind), []) for kind in DOCUMENTS}


def fuzzed(name):
    """One reader for its minutes: how many rounds, and what went wrong."""
    global chance
    chance = random.Random(f"{seed} {name}")
    own = os.path.join(folder, name)
    os.makedirs(own, exist_ok=True)
    end, runs, failures = time.time() + minutes * 60, 0, []
    while time.time() < end and len(failures) < 5:
        runs += 1
        file, data, more = READERS[name](own)
        path = os.path.join(own, file)
        open(path, "wb").write(data)
        command = ["evaluate", "--observations", path] if name == "tables" else ["read", path]
        failure = run(command + more + ["--output", os.path.join(own, "out.json")], f"{name} {runs}")
        if failure:
            failures.append(failure)
            os.rename(path, f"/tmp/lantu-fuzz-{seed}-{runs}-{file}")
    return name, runs, failures


with multiprocessing.get_context("fork").Pool(2) as pool:
    results = pool.map(fuzzed, READERS, chunksize=1)
for name, runs, failures in results:
    print(f"fuzz {name}: seed {seed}, {runs} rounds, {len(failures)} failures", *failures, sep="\n  ")
sys.exit(1 if any(failures for _, _, failures in results) else 0)
