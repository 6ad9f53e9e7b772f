"""Crawls two running portals and looks at every page kind in a real browser.

    portal.py REAL SYNTHETIC PICTURES

REAL and SYNTHETIC are the addresses of the portals; PICTURES is a folder for screenshots. Prints a line a claim and closes with
`browser: N passed, N failed`.
"""
import json
import os
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

REAL, SYNTHETIC, PICTURES = sys.argv[1:4]
WIDTHS = (390, 1280)
results = []


def claim(text, holds, detail=""):
    results.append(bool(holds))
    if not holds:
        print("FAILED", text, str(detail)[:300])


def fetch(base, path):
    try:
        with urllib.request.urlopen(base + path, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


class Links(HTMLParser):
    """The addresses and identifiers of a page."""

    def __init__(self):
        super().__init__()
        self.links, self.ids, self.twin = [], set(), None

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if "id" in named:
            self.ids.add(named["id"])
        if tag == "a" and named.get("href"):
            self.links.append(named["href"])
        if tag == "link" and named.get("type") == "application/json":
            self.twin = named.get("href")


def crawl(base, name):
    """Follows every internal link from / and returns the pages by path."""
    waiting, seen, pages, anchors, broken, untwinned = ["/", "/en"], {"/", "/en"}, {}, set(), [], []
    while waiting:
        path = waiting.pop()
        if len(pages) % 250 == 249:
            print(f"{name}: {len(pages) + 1} pages", flush=True)
        status, headers, body = fetch(base, path)
        if status != 200:
            broken.append((path, status))
            continue
        if "text/html" not in headers.get("Content-Type", ""):
            continue
        page = Links()
        page.feed(body.decode("utf8"))
        pages[path] = (page, headers, body)
        for link in page.links + ([page.twin] if page.twin else []):
            target = urllib.parse.urljoin(base + path, link)
            if not target.startswith(base):
                continue
            target, _, anchor = target[len(base):].partition("#")
            target = target or "/"
            if anchor:
                anchors.add((path, target, urllib.parse.unquote(anchor)))
            # A list can be narrowed in endless ways: one query a path is enough.
            if "?" in target and len([s for s in seen if s.split("?")[0] == target.split("?")[0]]) > 12:
                continue
            if target not in seen:
                seen.add(target)
                waiting.append(target)
        if not page.twin:
            untwinned.append(path)
    claim(f"{name}: every internal link answers", not broken, broken[:5])
    claim(f"{name}: every page has a twin", not untwinned, untwinned[:5])
    lost = [(a, b, c) for a, b, c in anchors if b in pages and c not in pages[b][0].ids]
    claim(f"{name}: every anchor is there", not lost, lost[:5])
    claim(f"{name}: the crawl finds the plan", len(pages) > 600, len(pages))
    print(f"{name}: {len(pages)} pages, {len(seen)} addresses")
    return pages


def kinds(pages):
    """One page of each kind in each language."""
    found = {}
    for path in sorted(pages, key=lambda p: (len(p), p)):
        if "?" in path:
            continue
        parts = [part for part in path.split("/") if part]
        english = bool(parts) and parts[0] == "en"
        parts = parts[1:] if english else parts
        kind = (parts[0] if parts else "overview", len(parts) > 1)
        if kind[0] == "methods":
            kind = ("-".join(parts), False)
        elif "outlook" in pages[path][0].ids:
            found.setdefault((("target-with-outlook", False), english), path)
        found.setdefault((kind, english), path)
    return found


def browser(width):
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if width < 600:
        metrics = {"width": width, "height": 844, "pixelRatio": 2}
        options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    driver.set_window_size(width, 900)
    return driver


def look(base, name, paths):
    os.makedirs(PICTURES, exist_ok=True)
    for width in WIDTHS:
        print(f"{name}: looking at {len(paths)} pages at {width} px", flush=True)
        driver = browser(width)
        try:
            for (kind, english), path in paths.items():
                driver.get(base + path)
                label = f"{name} {path} at {width}"
                wide = driver.execute_script("return document.documentElement.scrollWidth")
                claim(f"{label}: no sideways scroll", wide <= width, wide)
                claim(f"{label}: one h1", len(driver.find_elements("css selector", "h1")) == 1)
                language = driver.find_element("css selector", "html").get_attribute("lang")
                claim(f"{label}: language", language.startswith("en" if english else "zh"), language)
                errors = [e["message"] for e in driver.get_log("browser") if e["level"] == "SEVERE"]
                claim(f"{label}: nothing in the console", not errors, errors)
                if name == "synthetic":
                    words = driver.find_element("css selector", "body").text
                    claim(f"{label}: marked synthetic", "合成数据" in words or "Synthetic data" in words)
                file = f"{name}-{'en' if english else 'zh'}-{kind[0]}{'-one' if kind[1] else ''}-{width}.png"
                driver.save_screenshot(os.path.join(PICTURES, file))
        finally:
            driver.quit()


def check_headers(pages, name):
    for path in list(pages)[:40]:
        policy = pages[path][1].get("Content-Security-Policy", "")
        claim(f"{name} {path}: strict policy", "unsafe-inline" not in policy and "default-src 'none'" in policy, policy)
        body = pages[path][2].decode("utf8")
        claim(f"{name} {path}: no inline script or style", not re.search(r"<script|<style|\sstyle=|\son\w+=", body))


def check_edges(base):
    for path, status in {
        "/nowhere": 404, "/targets/t0": 404, "/targets/..%2f..%2fetc": 404, "/chapters/999": 404, "/commitments?kind=nonsense": 400,
        "/commitments?page=-1": 400, "/commitments?q=" + "a" * 3000: 400,
    }.items():
        found, _, body = fetch(base, path)
        text = body.decode("utf8", "replace")
        claim(f"{path[:40]} answers {status}", found == status, found)
        claim(f"{path[:40]} reveals nothing", not re.search(r"/Sources/|SQLite|fatal|Error\(", text), text[:200])
    for path in ("/overview.json", "/commitments.json", "/gaps.json", "/chapters.json"):
        status, _, body = fetch(base, path)
        claim(f"{path} is JSON", status == 200 and json.loads(body))
    for word in ("城镇", "养老", "核电"):
        _, _, body = fetch(base, "/commitments.json?q=" + urllib.parse.quote(word))
        claim(f"{word} is found", word in body.decode("utf8"))


def main():
    real, synthetic = crawl(REAL, "real"), crawl(SYNTHETIC, "synthetic")
    check_headers(real, "real")
    check_edges(REAL)
    look(REAL, "real", kinds(real))
    look(SYNTHETIC, "synthetic", kinds(synthetic))
    failed = results.count(False)
    print(f"browser: {results.count(True)} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
