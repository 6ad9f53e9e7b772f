"""Signs in to a running portal in a real browser, by keyboard alone, and works as administrator, planner and auditor.

    people.py BASE PICTURES PASSWORD

BASE is the address of a portal with one account, `chief`, an administrator with PASSWORD; its database changes. Prints a line for each claim
that fails and closes with `people: N passed, N failed`.
"""
import base64
import hashlib
import hmac
import os
import struct
import sys
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import WebDriverWait

BASE, PICTURES, PASSWORD = sys.argv[1:4]
FIRST, OWN = "两只黄鹂鸣翠柳 2026", "窗含西岭千秋雪 2026"
results = []


def claim(text, holds, detail=""):
    results.append(bool(holds))
    if not holds:
        print("FAILED", text, str(detail)[:300])


def browser(width=1280):
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    driver.set_window_size(width, 900)
    return driver


def picture(driver, name):
    for width in (1280, 390):
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500})
        size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        claim(f"{name} fits {width}", size["width"] <= width, size["width"])
        shot = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": {
            "x": 0, "y": 0, "width": width, "height": min(size["height"], 2400), "scale": 1}})
        with open(os.path.join(PICTURES, f"{name}-{width}.png"), "wb") as file:
            file.write(base64.b64decode(shot["data"]))
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def reach(driver, name, value=None, form=None):
    """Goes with Tab from where one is to a control; the page must not be a trap."""
    for _ in range(200):
        here = driver.switch_to.active_element
        if here.get_attribute("name") == name and value in (None, here.get_attribute("value")):
            if form is None or form in (driver.execute_script("return arguments[0].form.action", here) or ""):
                return here
        here.send_keys(Keys.TAB)
    claim(f"Tab reaches {name}", False)
    return driver.find_element(By.NAME, name)


def write(driver, name, text, form=None):
    here = reach(driver, name, form=form)
    here.send_keys(Keys.CONTROL, "a")
    here.send_keys(text)


def enter(driver, element=None):
    """Sends the form one is in, or presses a button, and waits for the next page."""
    page = driver.find_element(By.TAG_NAME, "html")
    (element or driver.switch_to.active_element).send_keys(Keys.ENTER)
    WebDriverWait(driver, 20).until(expected_conditions.staleness_of(page))


def sign_in(driver, name, password, code="", path="/sign-in"):
    driver.get(BASE + path)
    write(driver, "name", name)
    write(driver, "password", password)
    if code:
        write(driver, "code", code)
    enter(driver)


def sign_out(driver):
    driver.get(BASE + "/account")
    enter(driver, driver.find_element(By.CSS_SELECTOR, "form.leave button"))


def code_of(secret, step=0):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + step), hashlib.sha1).digest()
    place = digest[19] & 15
    return "%06d" % ((struct.unpack(">I", digest[place:place + 4])[0] & 0x7FFFFFFF) % 1000000)


def main(driver):
    os.makedirs(PICTURES, exist_ok=True)
    driver.get(BASE + "/account")
    claim("who is not signed in is led to sign in", "/sign-in?to=%2Faccount" in driver.current_url, driver.current_url)
    picture(driver, "sign-in")
    sign_in(driver, "chief", "wrong wrong wrong")
    claim("a wrong password is refused", "密码" in driver.find_element(By.TAG_NAME, "h1").text, driver.title)
    sign_in(driver, "chief", PASSWORD, path="/en/sign-in?to=%2Fen%2Faccounts")
    claim("the way goes on after signing in", driver.current_url == BASE + "/en/accounts", driver.current_url)
    cookie = driver.get_cookie("__Host-lantu") or {}
    claim("the cookie is a host cookie", cookie.get("httpOnly") and cookie.get("secure") and cookie.get("sameSite") == "Lax", cookie)

    driver.get(BASE + "/accounts")
    write(driver, "name", "li")
    write(driver, "shown_name", "李规划")
    write(driver, "grants", "planner auditor")
    write(driver, "password", FIRST)
    enter(driver)
    claim("the account is listed", "李规划" in driver.page_source and "待更换初始密码" in driver.page_source)
    picture(driver, "accounts")
    driver.get(BASE + "/accounts/li")
    picture(driver, "account-of")
    driver.get(BASE + "/en/accounts")
    picture(driver, "accounts-en")
    for path in ("/desk", "/audit"):
        driver.get(BASE + path)
        claim(f"an administrator sees no {path}", "无权" in driver.find_element(By.TAG_NAME, "h1").text)
    sign_out(driver)

    sign_in(driver, "li", FIRST)
    claim("a first password must be changed", "初始密码" in driver.page_source and driver.current_url == BASE + "/account")
    driver.get(BASE + "/desk")
    claim("until then the desk is closed", "无权" in driver.find_element(By.TAG_NAME, "h1").text)
    driver.get(BASE + "/account")
    write(driver, "old", FIRST)
    write(driver, "new", OWN)
    enter(driver)
    claim("afterwards nothing is owed", "初始密码由他人" not in driver.page_source)
    secret = driver.find_element(By.NAME, "secret").get_attribute("value")
    write(driver, "password", OWN, form="second-factor")
    write(driver, "code", code_of(secret))
    enter(driver)
    claim("the second factor is on", "已启用" in driver.page_source, driver.title)
    write(driver, "label", "每月导入")
    reach(driver, "scope", "import_data").send_keys(Keys.SPACE)
    enter(driver, reach(driver, "label"))
    claim("a token is told once", "lantu_" in driver.page_source)
    picture(driver, "account-token")
    driver.get(BASE + "/account")
    claim("and never again", "lantu_" not in driver.page_source and "每月导入" in driver.page_source)
    driver.get(BASE + "/en/account")
    picture(driver, "account-en")
    driver.get(BASE + "/audit?verb=sign_in")
    claim("the trail tells who came in", driver.page_source.count("127.0.0.1") >= 2, driver.title)
    picture(driver, "audit")
    driver.get(BASE + "/desk")
    claim("a planner sees the desk", "李规划" in driver.page_source)
    picture(driver, "desk-signed-in")
    sign_out(driver)
    driver.get(BASE + "/desk")
    claim("signing out ends it", "/sign-in" in driver.current_url, driver.current_url)
    sign_in(driver, "li", OWN)
    claim("the password alone is not enough any more", "密码" in driver.find_element(By.TAG_NAME, "h1").text)
    sign_in(driver, "li", OWN, code_of(secret, 1))
    claim("password and code are", driver.current_url == BASE + "/account", driver.current_url)
    errors = [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE" and " 403 " not in entry["message"]
              and "status of 403" not in entry["message"]]
    claim("the console is quiet", not errors, errors)


driver = browser()
try:
    main(driver)
finally:
    driver.quit()
print(f"people: {results.count(True)} passed, {results.count(False)} failed")
sys.exit(0 if all(results) else 1)
