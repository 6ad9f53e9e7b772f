"""Works at the desk of a running portal in a real browser: by keys, by selection, without script, on a phone.

    desk.py BASE PICTURES

BASE is the address of a portal whose desk is open and where nobody has checked anything wholly; its database changes. Prints a line for each
claim that fails and closes with `desk: N passed, N failed`.
"""
import json
import os
import sys
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

BASE, PICTURES = sys.argv[1:3]
CHAPTER = "14"
results = []


def claim(text, holds, detail=""):
    results.append(bool(holds))
    if not holds:
        print("FAILED", text, str(detail)[:300])


def data(path=f"/desk/chapters/{CHAPTER}.json"):
    with urllib.request.urlopen(BASE + path, timeout=30) as answer:
        return json.load(answer)


def item(identifier):
    return next((one for one in data()["items"] if one["id"] == identifier), None)


def browser(width=1280, dark=False, script=True):
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if width < 600:
        metrics = {"width": width, "height": 844, "pixelRatio": 2}
        options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    if not script:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    driver.set_window_size(width, 900)
    if dark:
        wanted = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", wanted)
    return driver


def press(driver, *keys):
    for key in keys:
        driver.switch_to.active_element.send_keys(key)


def current(driver):
    found = driver.execute_script("return document.querySelector('.it[aria-current]')?.id ?? ''")
    return found.removeprefix("d-")


def go(driver, identifier):
    driver.execute_script("location.hash = arguments[0]", "d-" + identifier)
    WebDriverWait(driver, 20).until(lambda d: current(d) == identifier)


def walk(driver, identifier):
    """Goes to an item by keys alone."""
    ids = [one["id"] for one in data()["items"]]
    for _ in ids:
        here = current(driver)
        if here == identifier:
            return
        press(driver, "k" if here in ids and ids.index(here) > ids.index(identifier) else "j")
    claim("j and k lead to " + identifier, current(driver) == identifier, current(driver))


def after_loading(driver, work):
    """Does something that loads another page, and waits for it."""
    old = driver.find_element(By.TAG_NAME, "html")
    work()
    WebDriverWait(driver, 20).until(lambda d: d.find_element(By.TAG_NAME, "html").id != old.id)
    WebDriverWait(driver, 20).until(lambda d: d.execute_script("return document.readyState") == "complete")


def select_words(driver, start, length, nth=0):
    """Selects words of the run that begins at an offset, as a mouse would; returns what is selected."""
    return driver.execute_script(
        """
        const run = document.querySelector(`[data-s="${arguments[0]}"]`);
        const range = document.createRange();
        range.setStart(run.firstChild, arguments[2]);
        range.setEnd(run.firstChild, arguments[2] + arguments[1]);
        const selection = getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
        return selection.toString();
        """, start, length, nth)


def moving(driver, ids):
    press(driver, "j")
    claim("j goes to the first one that waits", current(driver) == ids[0], current(driver))
    press(driver, "j")
    claim("j goes on", current(driver) == ids[1], current(driver))
    press(driver, "k", "k")
    claim("k goes back and stays at the first", current(driver) == ids[0], current(driver))
    focused = driver.execute_script("return document.activeElement.tagName")
    claim("the item's heading has the focus", focused == "SUMMARY", focused)
    marked = driver.execute_script("return document.querySelector('.src [aria-current]')?.dataset.t")
    claim("its words are marked in the text", marked == ids[0], marked)


def accepting(driver, ids):
    go(driver, ids[0])
    after_loading(driver, lambda: press(driver, "a"))
    claim("a accepts", item(ids[0])["state"] == "accepted", item(ids[0])["state"])
    everything = [one["id"] for one in data()["items"]]
    following = everything[everything.index(ids[0]) + 1]
    claim("and goes to the next that waits", current(driver) == following, current(driver))
    open_one = driver.find_element(By.ID, "d-" + ids[0]).get_attribute("open")
    claim("an accepted one is folded", open_one is None, open_one)


def correcting(driver, ids):
    go(driver, ids[1])
    press(driver, "e")
    name = driver.switch_to.active_element.get_attribute("name")
    claim("e goes to the first field", name == "indicator", name)
    field = driver.switch_to.active_element
    press(driver, "j", "a")
    claim("keys are letters inside a field", field.get_attribute("value") == "ja", field.get_attribute("value"))
    field.clear()
    field.send_keys("改过的指标")
    press(driver, Keys.ESCAPE)
    claim("Escape leads back to the item", driver.execute_script("return document.activeElement.tagName") == "SUMMARY")
    after_loading(driver, lambda: press(driver, "a"))
    found = item(ids[1])
    claim("a corrected field is kept", found["state"] == "corrected" and found["fields"]["indicator"] == "改过的指标", found)
    was = driver.find_element(By.CSS_SELECTOR, f"#d-{ids[1]} .was").get_attribute("textContent")
    claim("what was read stands beside it", was.startswith("机读：") and len(was) > 3, was)
    driver.execute_script("location.hash = arguments[0]", "d-" + ids[1])
    after_loading(driver, lambda: press(driver, "u"))
    claim("u takes it back", item(ids[1])["state"] == "open", item(ids[1])["state"])


def rejecting(driver, ids):
    driver.execute_script("location.hash = arguments[0]", "d-" + ids[2])
    press(driver, "r")
    name = driver.switch_to.active_element.get_attribute("name")
    claim("r goes to the reason", name == "reason", name)
    form = driver.find_element(By.CSS_SELECTOR, f"#d-{ids[2]} .fr")
    form.find_element(By.CSS_SELECTOR, "option[value=breakdown]").click()
    after_loading(driver, form.find_element(By.TAG_NAME, "button").click)
    found = item(ids[2])
    claim("it is rejected with its reason", found["state"] == "rejected" and found["correction"]["reason"] == "breakdown", found)
    claim("and stays in sight", current(driver) == ids[2], current(driver))
    after_loading(driver, lambda: press(driver, "u"))
    claim("and comes back", item(ids[2])["state"] in ("open", "partly"), item(ids[2]))


def merging(driver, ids):
    driver.execute_script("location.hash = arguments[0]", "d-" + ids[1])
    after_loading(driver, lambda: press(driver, "m"))
    found = item(ids[1])
    claim("m merges with the next", found["origin"] == "merge" and item(ids[2]) is None, found)
    press(driver, "s")
    name = driver.switch_to.active_element.get_attribute("name")
    claim("s goes to the parts", name == "part", name)
    form = driver.find_element(By.CSS_SELECTOR, f"#d-{ids[1]} .fp")
    for field, quote in zip(form.find_elements(By.NAME, "part"), ("装机占比超过50%", "发电量占比 超过50%")):
        field.send_keys(quote)
    after_loading(driver, form.find_element(By.TAG_NAME, "button").click)
    parts = [one for one in data()["items"] if one["origin"] == "split"]
    claim("it is split in two", [one["quantity"] for one in parts] == ["装机占比超过50%", "发电量占比超过50%"], parts)
    claim("each part is read for itself", [one["fields"]["deadline"] for one in parts] == ["2025", "2030"], parts)
    claim("the first part is current", current(driver) == parts[0]["id"], current(driver))
    after_loading(driver, lambda: press(driver, "u"))
    claim("u puts the parts together again", item(ids[1])["origin"] == "merge", item(ids[1]))
    after_loading(driver, lambda: press(driver, "u"))
    claim("and u takes the merger apart", item(ids[2]) and item(ids[1])["origin"] is None, item(ids[1]))


def adding(driver):
    run = driver.execute_script(
        """
        const runs = [...document.querySelectorAll(".src span[data-s]")];
        const found = runs.find((run) => /四个革命/.test(run.textContent));
        return found ? [Number(found.dataset.s), found.textContent.indexOf("四个革命")] : null;
        """)
    claim("the text holds what is to be added", run is not None)
    words = select_words(driver, run[0], 4, run[1])
    press(driver, "n")
    quote = driver.find_element(By.ID, "add-quote").get_attribute("value")
    near = driver.find_element(By.ID, "add-near").get_attribute("value")
    claim("n takes the selected words", quote == words == "四个革命", (quote, words))
    claim("and their offset", near == str(run[0] + run[1]), (near, run))
    claim("the form comes into view", "now" in driver.find_element(By.ID, "add").get_attribute("class"))
    press(driver, Keys.ESCAPE)
    claim("Escape puts it away", "now" not in driver.find_element(By.ID, "add").get_attribute("class"))
    select_words(driver, run[0], 4, run[1])
    press(driver, "n")
    after_loading(driver, lambda: press(driver, Keys.ENTER))
    place = run[0] + run[1]
    found = item(f"t{place}")
    claim("it is added at its place", found and found["origin"] == "add" and found["quantity"] == "四个革命", found)
    claim("and current", current(driver) == f"t{place}", current(driver))
    after_loading(driver, lambda: press(driver, "u"))
    claim("and taken back", item(f"t{place}") is None)


def deed(driver, key, *typed):
    """Presses a key, types into what it leads to, and sends it with Enter."""
    press(driver, key)
    for words in typed:
        press(driver, words)
    after_loading(driver, lambda: press(driver, Keys.ENTER))


def folding(driver, task, project):
    walk(driver, task)
    is_open = lambda one: driver.find_element(By.ID, "d-" + one).get_attribute("open") is not None
    claim("a task opens when it is current", is_open(task))
    words = driver.execute_script("return document.querySelectorAll('span[data-t][aria-current]').length")
    claim("and its paragraph is marked", words > 0, words)
    walk(driver, project)
    claim("and folds when it is left", not is_open(task) and is_open(project))


def taking_back(driver, identifier, what):
    walk(driver, identifier)
    after_loading(driver, lambda: press(driver, "u"))
    claim(f"u takes back {what}", (item(identifier) or {}).get("state") == "open", item(identifier))


def checking(driver, identifier, kind, field, words):
    """Accepts, then corrects the title and one more field, by keys."""
    walk(driver, identifier)
    after_loading(driver, lambda: press(driver, "a"))
    claim(f"a accepts a {kind}", item(identifier)["state"] == "accepted", item(identifier)["state"])
    walk(driver, identifier)
    press(driver, "e")
    name = driver.switch_to.active_element.get_attribute("name")
    claim(f"e goes to the title of a {kind}", name == "title", name)
    press(driver, Keys.CONTROL + "a", "改过的名称")
    for _ in range(12):
        press(driver, Keys.TAB)
        if driver.switch_to.active_element.get_attribute("name") == field:
            break
    if driver.switch_to.active_element.tag_name == "select":
        press(driver, words)
    else:
        press(driver, Keys.CONTROL + "a", words)
    press(driver, Keys.ESCAPE)
    after_loading(driver, lambda: press(driver, "a"))
    found = item(identifier)
    holds = found["state"] == "corrected" and found["fields"]["title"] == "改过的名称" and found["fields"][field] == words
    claim(f"a keeps the corrected {kind}", holds, found)
    walk(driver, identifier)
    was = driver.find_element(By.CSS_SELECTOR, f"#d-{identifier} .was").get_attribute("textContent")
    claim("what was read stands beside it", was.startswith("机读：") and len(was) > 3, was)
    after_loading(driver, lambda: press(driver, "u"))
    claim("u takes the correction back", item(identifier)["state"] == "accepted", item(identifier)["state"])
    taking_back(driver, identifier, "the acceptance")


def rejecting_by_keys(driver, identifier, kind):
    walk(driver, identifier)
    press(driver, "r", Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.TAB)
    after_loading(driver, lambda: press(driver, Keys.ENTER))
    found = item(identifier)
    holds = found["state"] == "rejected" and found["correction"]["reason"] == "principle"
    claim(f"a {kind} is rejected with its reason, by keys", holds, found)
    claim("and stays in sight", current(driver) == identifier, current(driver))


def tasks_by_keys(driver):
    tasks = [one for one in data()["items"] if one["kind"] == "task"]
    one, other = next((one, item(one["next"])) for one in tasks if one["next"])
    first = one["fields"]["measures"].split("\n")[0]
    checking(driver, one["id"], "task", "measures", first)
    walk(driver, one["id"])
    after_loading(driver, lambda: press(driver, "m"))
    found = item(one["id"])
    claim("m makes two tasks one", found["origin"] == "merge" and found["span"]["end"] == other["span"]["end"], found)
    walk(driver, one["id"])
    deed(driver, "s", other["fields"]["begin"])
    parts = [one["span"] for one in data()["items"] if one["origin"] == "split"]
    claim("s makes one task two", parts == [one["span"], other["span"]], parts)
    walk(driver, one["id"])
    after_loading(driver, lambda: press(driver, "u"))
    taking_back(driver, one["id"], "the merger of tasks")
    rejecting_by_keys(driver, one["id"], "task")
    start = driver.execute_script(
        "const run = document.querySelector(`.src #q-${arguments[0]} + [data-s]`);"
        "return [Number(run.dataset.s), run.textContent.length]", one["id"])
    words = select_words(driver, start[0], start[1])
    press(driver, "t")
    kind = driver.find_element(By.ID, "add-kind").get_attribute("value")
    quote = driver.find_element(By.ID, "add-quote").get_attribute("value")
    claim("t takes what is selected as a task", (kind, quote) == ("task", words), (kind, quote))
    after_loading(driver, lambda: press(driver, Keys.ENTER))
    added = item(f"k{start[0]}")
    claim("and adds it", added and added["origin"] == "add", added)
    after_loading(driver, lambda: press(driver, "u"))
    taking_back(driver, one["id"], "the rejection of a task")


def projects_by_keys(driver):
    projects = [one for one in data()["items"] if one["kind"] == "project"]
    one = next(one for one in projects if one["next"])
    other = item(one["next"])
    checking(driver, one["id"], "project", "stage", "建成")
    walk(driver, one["id"])
    press(driver, "m")
    partner = driver.switch_to.active_element.get_attribute("value")
    claim("m asks with which project, the next unless told", partner.startswith(other["id"] + " "), partner)
    after_loading(driver, lambda: press(driver, Keys.ENTER))
    found = item(one["id"])
    claim("and makes them one with both mentions", found["origin"] == "merge" and other["span"] in found["mentions"], found)
    claim("the other is gone", item(other["id"]) is None)
    taking_back(driver, one["id"], "the merger of projects")
    title = one["fields"]["words"]
    walk(driver, one["id"])
    deed(driver, "s", title[:3], Keys.TAB, title[3:])
    parts = [one["fields"]["title"] for one in data()["items"] if one["origin"] == "split"]
    claim("s makes one project two", parts == [title[:3], title[3:]], parts)
    taking_back(driver, one["id"], "the split of a project")
    rejecting_by_keys(driver, one["id"], "project")
    deed(driver, "p", title[:4])
    added = [one for one in data()["items"] if one["origin"] == "add"]
    claim("p adds a project by its typed words", [one["fields"]["title"] for one in added] == [title[:4]], added)
    claim("and it is current", current(driver) == added[0]["id"], current(driver))
    after_loading(driver, lambda: press(driver, "u"))
    taking_back(driver, one["id"], "the rejection of a project")


def helping(driver):
    press(driver, "?")
    is_open = lambda: driver.execute_script("return document.getElementById('keys').open")
    claim("? shows the keys", is_open())
    driver.find_element(By.ID, "keys-off").click()
    driver.find_element(By.CSS_SELECTOR, "#keys button").click()
    claim("the list closes", not is_open())
    driver.execute_script("document.activeElement.blur()")
    before = current(driver)
    driver.find_element(By.TAG_NAME, "body").send_keys("k", "k", "k")
    claim("keys can be turned off", current(driver) == before, current(driver))
    driver.execute_script("localStorage.clear()")


def without_script(ids):
    driver = browser(script=False)
    try:
        driver.get(f"{BASE}/en/desk/chapters/{CHAPTER}#d-{ids[1]}")
        hint = driver.find_element(By.CSS_SELECTOR, ".with-keys")
        claim("no keys are promised without script", not hint.is_displayed())
        task = next(one["id"] for one in data()["items"] if one["kind"] == "task")
        driver.find_element(By.CSS_SELECTOR, f"#d-{task} summary").click()
        driver.find_element(By.CSS_SELECTOR, f"#d-{task} .ff button").click()
        WebDriverWait(driver, 20).until(lambda d: item(task)["state"] == "accepted")
        driver.get(f"{BASE}/en/desk/chapters/{CHAPTER}#d-{ids[1]}")
        # Without script the address alone says that the form was taken.
        driver.find_element(By.CSS_SELECTOR, f"#d-{ids[1]} .ff button").click()
        WebDriverWait(driver, 20).until(lambda d: item(ids[1])["state"] == "accepted")
        claim("a form works without script", driver.current_url.endswith(f"/en/desk/chapters/{CHAPTER}#d-{ids[1]}"), driver.current_url)
    finally:
        driver.quit()


def looking():
    os.makedirs(PICTURES, exist_ok=True)
    for width in (390, 1280):
        for dark in (False, True):
            driver = browser(width, dark)
            try:
                for language in ("", "/en"):
                    for path in ("/desk", f"/desk/chapters/{CHAPTER}", "/desk/chapters/18"):
                        driver.get(BASE + language + path)
                        label = f"{language}{path} at {width}{' dark' if dark else ''}"
                        wide = driver.execute_script("return document.documentElement.scrollWidth")
                        claim(f"{label}: no sideways scroll", wide <= width, wide)
                        claim(f"{label}: one h1", len(driver.find_elements(By.CSS_SELECTOR, "h1")) == 1)
                        unnamed = driver.execute_script(
                            "return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                            ".filter((one) => !one.labels.length).length")
                        claim(f"{label}: every field has a label", unnamed == 0, unnamed)
                        doubled = driver.execute_script(
                            "const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);"
                            "return ids.filter((id, at) => ids.indexOf(id) !== at)")
                        claim(f"{label}: no name twice", not doubled, doubled)
                        errors = [e["message"] for e in driver.get_log("browser") if e["level"] == "SEVERE"]
                        claim(f"{label}: nothing in the console", not errors, errors)
                        name = f"{'en' if language else 'zh'}-{path.replace('/', '-').strip('-')}-{width}{'-dark' if dark else ''}.png"
                        driver.save_screenshot(os.path.join(PICTURES, name))
            finally:
                driver.quit()


def main():
    everything = [one["id"] for one in data()["items"]]
    ids = [one for one in everything if one[0] == "t"]
    driver = browser()
    try:
        driver.get(f"{BASE}/desk/chapters/{CHAPTER}")
        moving(driver, everything)
        for work in (accepting, correcting, rejecting):
            work(driver, ids)
        adding(driver)
        folding(driver, next(one for one in everything if one[0] == "k"), next(one for one in everything if one[0] == "p"))
        tasks_by_keys(driver)
        projects_by_keys(driver)
        merging(driver, ids)
        driver.get(f"{BASE}/desk/chapters/{CHAPTER}")
        helping(driver)
        errors = [e["message"] for e in driver.get_log("browser") if e["level"] == "SEVERE"]
        claim("nothing in the console", not errors, errors)
    finally:
        driver.quit()
    without_script([one["id"] for one in data()["items"] if one["kind"] == "target"])
    looking()
    failed = results.count(False)
    print(f"desk: {results.count(True)} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
