// The keys of the desk. Every deed is a form that works without this module; here they get keys and the next item.

const items = () => [...document.querySelectorAll(".it")];
const storedOff = "lantu-keys-off";

/** The item that is marked as current. */
export function current() {
  return document.querySelector(".it[aria-current]");
}

/** Marks an item, opens it, and brings it and its words into view; one it opened before is folded again. */
export function choose(item, { focus = true } = {}) {
  if (!item) return;
  for (const other of document.querySelectorAll("[aria-current=true]")) other.removeAttribute("aria-current");
  if (opened && opened !== item) opened.open = false;
  if (opened !== item) opened = item.open ? null : item;
  item.setAttribute("aria-current", "true");
  item.open = true;
  for (const words of marks(item)) words.setAttribute("aria-current", "true");
  if (!focus) return;
  item.querySelector("summary").focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
}

/** The item that was folded before it became current. */
let opened = null;

/** Its words in the text: of a task its paragraph without the quantities and names in it, else the quantity or name. */
function marks(item) {
  const id = item.id.replace(/^d-/, "");
  if (item.dataset.kind === "task") return [...document.querySelectorAll(`span[data-t="${id}"]`)];
  return [document.getElementById("q-" + id)].filter(Boolean);
}

/** The item a number of steps away; at the ends the last one stays. */
export function step(list, from, by) {
  const place = list.indexOf(from);
  if (place < 0) return list.find(isWaiting) ?? list[0];
  return list[Math.min(list.length - 1, Math.max(0, place + by))];
}

const isWaiting = (item) => item.dataset.state === "open" || item.dataset.state === "partly";

/** The next item behind this one that waits to be checked, else the first one that does. */
export function nextWaiting(list, from) {
  const rest = [...list.slice(list.indexOf(from) + 1), ...list.slice(0, Math.max(0, list.indexOf(from)))];
  return rest.find(isWaiting);
}

/** Sends a form of an item, and says where to go on. */
function send(form, goOn) {
  if (!form) return;
  if (goOn) {
    const to = document.createElement("input");
    to.type = "hidden";
    to.name = "to";
    to.value = goOn.id.replace(/^d-/, "");
    form.append(to);
  }
  form.requestSubmit();
}

/** The words selected in the text and the offset of the first one; null when nothing of the text is selected. */
export function selected(selection = document.getSelection()) {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const run = closest(range.startContainer);
  if (!run || !closest(range.endContainer, ".src, .rows h2")) return null;
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = selection.toString().replace(/\s+/gu, " ").trim();
  if (!words) return null;
  return { words, near: Number(run.dataset.s) + [...before.toString()].length };
}

function closest(node, selector = "[data-s]") {
  return (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(selector);
}

/** Opens what else can be done about an item and goes to one of its forms. */
function open(item, form) {
  const found = item.querySelector(form);
  const more = found?.closest("details.more");
  if (more) more.open = true;
  const field = found?.querySelector("select, input:not([type=hidden])");
  field?.focus();
  field?.select?.();
}

function add(kind) {
  const found = selected();
  document.getElementById("add-kind").value = kind;
  const section = document.getElementById("add");
  if (found) {
    document.getElementById("add-quote").value = found.words;
    document.getElementById("add-near").value = found.near;
  }
  section.classList.add("now");
  (found ? section.querySelector("button") : document.getElementById("add-quote")).focus();
}

function split(item) {
  const found = selected();
  const parts = [...item.querySelectorAll(".fp input[name=part]")];
  open(item, ".fp");
  const empty = parts.find((part) => !part.value);
  if (found && empty) empty.value = found.words;
  (parts.find((part) => !part.value) ?? item.querySelector(".fp button"))?.focus();
}

function merge(item) {
  const form = item.querySelector(".fm");
  if (form?.querySelector("input:not([type=hidden])")) open(item, ".fm");
  else send(form);
}

const help = () => document.getElementById("keys");

function toggleHelp() {
  if (help().open) help().close();
  else help().showModal();
}

const deeds = {
  j: () => choose(step(items(), current(), 1)),
  k: () => choose(step(items(), current(), -1)),
  n: () => add("target"),
  t: () => add("task"),
  p: () => add("project"),
  "?": toggleHelp,
  a: (item) => send(item.querySelector(".ff"), nextWaiting(items(), item)),
  e: (item) => open(item, ".ff"),
  r: (item) => open(item, ".fr"),
  m: merge,
  s: split,
  u: (item) => send(item.querySelector(".fu")),
};

const needsItem = new Set(["a", "e", "r", "m", "s", "u"]);

function isTyping(target) {
  return target instanceof Element && target.closest("input, select, textarea, [contenteditable]");
}

function onKey(event) {
  if (event.key === "Escape") return leave(event);
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
  if (localStorage.getItem(storedOff) === "yes" && event.key !== "?") return;
  const deed = deeds[event.key];
  if (!deed || (help().open && event.key !== "?")) return;
  const item = current();
  if (needsItem.has(event.key) && !item) return;
  event.preventDefault();
  deed(item);
}

/** Out of a field, back to the item; the form that adds goes back to its place. */
function leave(event) {
  document.getElementById("add").classList.remove("now");
  if (!isTyping(event.target) && !event.target.closest?.("#add")) return;
  const item = event.target.closest(".it") ?? current();
  if (item) choose(item);
  else event.target.blur();
}

function start() {
  document.documentElement.classList.add("keyed");
  document.addEventListener("keydown", onKey);
  document.addEventListener("focusin", (event) => {
    const item = event.target.closest?.(".it");
    if (item && item !== current()) choose(item, { focus: false });
  });
  const off = document.getElementById("keys-off");
  off.checked = localStorage.getItem(storedOff) === "yes";
  off.addEventListener("change", () => localStorage.setItem(storedOff, off.checked ? "yes" : "no"));
  document.getElementById("show-keys")?.addEventListener("click", toggleHelp);
  const follow = () => {
    const item = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (item?.classList.contains("it")) choose(item);
  };
  window.addEventListener("hashchange", follow);
  follow();
}

if (document.getElementById("desk")) start();
