// Fills the phone page from /api/state and sends what is pressed. Text is only ever set as text, never as markup.
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (tag, name, text = "") => Object.assign(document.createElement(tag), { className: name, textContent: text });
const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };
const SENT = new Set(["sent", "delivered", "received"]);
const BAD = new Set(["undelivered", "failed", "canceled"]);
const ENDED = { completed: "Call ended", busy: "Busy", "no-answer": "No answer", canceled: "Call off", failed: "Failed" };
const WAITS = {
  keys: "The line waits for keys.", "keys or words": "The line waits for keys or words.", pause: "A pause.",
  voicemail: "Speak after the beep: type and press Say.", "an answer": "The line is calling someone.",
  talking: "Type and press Say: the other phone shows it.",
};
let state = null, tag = "", fetched = 0, paused = false;

// One request to the carrier; what it refuses is shown as a notice.
async function ask(method, path, body) {
  const options = { method, headers: {} };
  if (body) Object.assign(options, { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  const response = await fetch(`/api${path}`, options);
  const answer = response.status === 204 ? {} : await response.json();
  notice(response.ok ? "" : answer.error);
  poll();
  return response.ok ? answer : null;
}

function notice(text) {
  const box = $(".notice");
  box.hidden = !text;
  put(box, text || "");
}

// Keeps one child per item, by key and in order; children that stay are updated in place, so nothing loses focus.
function keep(parent, items, keyOf, create, update) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const key = String(keyOf(item));
    const child = old.get(key) ?? Object.assign(create(item), {});
    child.dataset.key = key;
    old.delete(key);
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
    update(child, item);
  }
  for (const gone of old.values()) gone.remove();
}

const clockTime = (iso, options) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: state.clock.zone, ...options }).format(new Date(iso));
const hour = (iso) => clockTime(iso, { hour: "2-digit", minute: "2-digit" });
const pretty = (number) => (number ?? "").replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
const nameOf = (number) =>
  state.lines.includes(number) ? "the line" : state.phones.find((p) => p.number === number)?.name ?? pretty(number) ?? "?";

function drawPhone(phone) {
  const card = $("#phone-template").content.firstElementChild.cloneNode(true);
  const number = phone.number;
  const draft = $(".draft", card);
  const call = () => state.calls.findLast((c) => c.phone === number && !c.over);
  const act = (what, body) => call() && ask("POST", `/calls/${call().sid}/${what}`, body);
  const press = (key) => (call()?.status === "in-progress" ? act("digits", { digits: key }) : (draft.value += key));
  $(".compose", card).addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = draft.value;
    if (!text.trim()) return;
    draft.value = "";
    const talking = call()?.status === "in-progress";
    const done = await (talking ? act("say", { text }) : ask("POST", "/text", { from: number, body: text }));
    if (!done && !draft.value) draft.value = text;
  });
  $(".left-key", card).addEventListener("click", () => {
    if (!call()) ask("POST", "/calls", { from: number });
    else act(call().status === "in-progress" ? "silence" : "answer");
  });
  $(".right-key", card).addEventListener("click", () => act(call().status === "in-progress" ? "hangup" : call().direction === "in" ? "hangup" : "decline"));
  $(".busy", card).addEventListener("click", () => act("busy"));
  $(".ignore", card).addEventListener("click", () => act("ignore"));
  $(".remove", card).addEventListener("click", () => ask("DELETE", `/phones/${encodeURIComponent(number)}`));
  $(".pad", card).addEventListener("click", (event) => {
    const key = event.target.closest(".key");
    if (key) press(key.dataset.key);
  });
  card.addEventListener("keydown", (event) => {
    if (!/^[0-9*#]$/.test(event.key) || event.target === draft || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    press(event.key);
    $(`.key[data-key="${event.key}"]`, card).focus();
  });
  return card;
}

function updatePhone(card, phone) {
  const own = (m) => (m.from === phone.number && m.direction === "in") || (m.to === phone.number && SENT.has(m.status));
  put($(".name", card), phone.name);
  put($(".role", card), phone.role);
  put($(".number", card), pretty(phone.number));
  card.setAttribute("aria-label", `${phone.name}'s phone`);
  $(".remove", card).setAttribute("aria-label", `Remove ${phone.name}'s phone`);
  $(".pad", card).setAttribute("aria-label", `Keypad of ${phone.name}`);
  $(".thread", card).setAttribute("aria-label", `Texts of ${phone.name}`);
  $(".stopped", card).hidden = !phone.blocked;
  scrolled($(".thread", card), (thread) =>
    keep(thread, state.messages.filter(own), (m) => m.sid, () => drawBubble(), updateBubble));
  updateCall(card, phone);
}

// Follows the newest line where the newest was in view before.
function scrolled(box, change) {
  const follows = box.scrollHeight - box.scrollTop - box.clientHeight < 40;
  const before = box.childElementCount;
  change(box);
  if (follows && box.childElementCount !== before) box.scrollTop = box.scrollHeight;
}

function drawBubble() {
  const bubble = make("li", "bubble");
  bubble.append(make("p", "words"), make("p", "when"));
  return bubble;
}

function updateBubble(bubble, message) {
  bubble.classList.toggle("mine", message.direction === "in");
  const pictures = message.media.length ? ` [${message.media.length} picture${message.media.length > 1 ? "s" : ""}]` : "";
  put($(".words", bubble), message.body + pictures);
  const other = message.direction === "in" ? message.to : message.from;
  put($(".when", bubble), hour(message.at) + (other === document.body.dataset.line ? "" : ` · ${pretty(other)}`));
}

function updateCall(card, phone) {
  const calls = state.calls.filter((c) => c.phone === phone.number);
  const live = calls.findLast((c) => !c.over);
  const call = live ?? calls.at(-1);
  const talking = live?.status === "in-progress";
  const incoming = Boolean(live) && live.direction === "out" && !talking;
  const recent = live || (call && Date.parse(call.at) > now() - 600000);
  $(".call", card).hidden = !recent;
  card.classList.toggle("rings", incoming && live.status === "ringing");
  card.classList.toggle("talks", Boolean(live));
  const draft = $(".draft", card);
  draft.setAttribute("aria-label", talking ? `${phone.name} says` : `Text from ${phone.name}`);
  draft.placeholder = talking ? "Say something" : "Text the line";
  put($(".send", card), talking ? "Say" : "Send");
  put($(".left-key", card), talking ? "Stay silent" : incoming ? "Answer" : "Call line");
  $(".left-key", card).disabled = Boolean(live) && !talking && !incoming;
  put($(".right-key", card), incoming ? "Decline" : "Hang up");
  $(".right-key", card).disabled = !live;
  $(".call-more", card).hidden = !incoming;
  if (!recent) return;
  const other = nameOf(call.direction === "in" ? call.to : call.from);
  put($(".call-who", card), live ? `${incoming ? "Incoming call from" : talking ? "In a call with" : "Calling"} ${other}` : ENDED[call.status] ?? call.status);
  put($(".call-waits", card), WAITS[live?.waiting] ?? "");
  scrolled($(".captions", card), (box) => keep(box, call.captions.map((c, i) => ({ ...c, key: `${call.sid}${i}` })),
    (c) => c.key, (c) => make("li", c.who), (line, c) => put(line, c.text)));
}

function updateOthers() {
  const known = new Set([...state.phones.map((p) => p.number), ...state.lines]);
  const seen = [...state.messages.map((m) => m.to), ...state.calls.map((c) => c.phone)];
  const strangers = [...new Set(seen)].filter((n) => n && !known.has(n) && n.startsWith("+"));
  const box = $(".phones");
  keep(box, [...state.phones.map((p) => ({ ...p, kind: "phone" })), ...strangers.map((number) => ({ number, kind: "stranger" }))],
    (p) => `${p.kind}${p.number}`, (p) => (p.kind === "phone" ? drawPhone(p) : drawStranger(p.number)),
    (card, p) => p.kind === "phone" && updatePhone(card, p));
}

function drawStranger(number) {
  const card = make("button", "stranger");
  card.type = "button";
  card.append(make("strong", "", pretty(number)), make("span", "", "is not on this page. Add its phone."));
  card.addEventListener("click", () => ask("POST", "/phones", { name: pretty(number), number }));
  return card;
}

function drawText() {
  const row = make("li", "row");
  const head = make("p", "row-head");
  head.append(make("span", "at"), make("span", "way"), make("span", "pill"));
  row.append(head, make("p", "row-body"), make("p", "row-foot"));
  return row;
}

function updateText(row, message) {
  put($(".at", row), hour(message.at));
  put($(".way", row), message.direction === "in" ? `${nameOf(message.from)} → line` : `line → ${nameOf(message.to)}`);
  put($(".pill", row), message.status + (message.error_code ? ` ${message.error_code}` : ""));
  $(".pill", row).dataset.mood = BAD.has(message.status) ? "bad" : SENT.has(message.status) ? "good" : "wait";
  put($(".row-body", row), message.body || "(empty)");
  put($(".row-foot", row), `${message.segments} segment${message.segments > 1 ? "s" : ""} · ${message.encoding} · ${message.body.length} characters`);
  row.classList.toggle("wide", message.encoding !== "GSM-7");
}

function drawRequest(exchange) {
  const row = make("li", "row");
  const details = make("details", "");
  const summary = make("summary", "row-head");
  summary.append(make("span", "at"), make("span", "way"), make("span", "pill"));
  const inside = make("div", "inside");
  details.append(summary, inside);
  details.addEventListener("toggle", () => details.open && openRequest(exchange.id, inside));
  row.append(details, make("p", "row-foot"));
  return row;
}

function updateRequest(row, exchange) {
  const { status, ms, error, attempt, signed } = exchange;
  put($(".at", row), hour(exchange.at));
  put($(".way", row), `${exchange.method} ${exchange.path.split("#")[0]}`);
  put($(".pill", row), ms === null ? "waiting" : status === null ? "no answer" : String(status));
  $(".pill", row).dataset.mood = ms === null ? "wait" : status !== null && status < 300 ? "good" : "bad";
  put($(".row-foot", row), [
    exchange.kind, signed ? "signed" : "not signed", ms === null ? "" : `${ms} ms`, attempt > 1 ? `try ${attempt}` : "",
    exchange.replay_of ? `replay of ${exchange.replay_of}` : "", error, ...exchange.notes,
  ].filter(Boolean).join(" · "));
}

async function openRequest(id, inside) {
  const whole = await (await fetch(`/api/requests/${id}`)).json();
  const fields = make("dl", "fields");
  for (const [name, value] of new URLSearchParams(whole.body)) fields.append(make("dt", "", name), make("dd", "", value));
  const replay = make("button", "", "Replay");
  replay.type = "button";
  replay.addEventListener("click", () => ask("POST", `/requests/${id}/replay`));
  inside.replaceChildren(fields, make("h3", "", "Raw body"), make("pre", "", whole.body || "(none)"), make("h3", "", "Signature"),
    make("pre", "", whole.signature), make("h3", "", "Answer"), make("pre", "", whole.answer || whole.error || "(empty)"), replay);
}

function drawFault(fault) {
  const row = make("li", "row fault");
  const clear = make("button", "", "Clear");
  clear.type = "button";
  clear.addEventListener("click", () => ask("DELETE", `/faults/${fault.id}`));
  row.append(make("span", "what"), clear);
  return row;
}

function updateFault(row, fault) {
  put($(".what", row), [fault.label, fault.code, fault.seconds ? `${fault.seconds} s` : "", fault.number ? `for ${nameOf(fault.number)}` : "",
    fault.count ? `${fault.count} more` : "until cleared"].filter(Boolean).join(" · "));
  $("button", row).setAttribute("aria-label", `Clear: ${fault.label}`);
}

function updateCarrier() {
  const wanted = $("#search").value.trim().toLowerCase();
  const fits = (...texts) => !wanted || texts.join(" ").toLowerCase().includes(wanted);
  const modes = { app: "The hotline answers STOP, START and HELP.", advanced: "The carrier answers STOP, START and HELP, and says so.",
    default: "The carrier answers STOP and HELP with its stock texts." };
  put($(".carrier-mode"), `${pretty(state.lines[0])} · ${modes[state.keywords]}`);
  put($("#tab-texts .count"), String(state.messages.length));
  put($("#tab-requests .count"), String(state.requests.length));
  put($("#tab-faults .count"), String(state.faults.length));
  keep($(".faults"), state.faults, (f) => f.id, drawFault, updateFault);
  const phones = [{ number: "", name: "every phone" }, ...state.phones];
  keep($(".fault-form [name=number]"), phones, (p) => p.number, (p) => new Option(p.name, p.number), (o, p) => put(o, p.name));
  if (paused) return;
  const texts = state.messages.filter((m) => fits(m.body, m.status, m.from, m.to, nameOf(m.from), nameOf(m.to)));
  keep($(".texts"), texts.reverse(), (m) => m.sid, drawText, updateText);
  const requests = state.requests.filter((r) => fits(r.path, r.kind, r.status, r.error, ...r.notes));
  keep($(".requests"), requests.reverse().slice(0, 200), (r) => r.id, drawRequest, updateRequest);
}

const now = () => Date.parse(state.clock.now) + performance.now() - fetched;

function tick() {
  if (!state) return;
  const { seconds, movable } = state.clock;
  const at = new Date(now()).toISOString();
  put($(".clock-time"), clockTime(at, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" }));
  const minutes = Math.round(Math.abs(seconds) / 60);
  const span = [Math.floor(minutes / 1440) && `${Math.floor(minutes / 1440)} d`, Math.floor(minutes / 60) % 24 && `${Math.floor(minutes / 60) % 24} h`,
    minutes % 60 && `${minutes % 60} min`].filter(Boolean).join(" ") || `${Math.round(Math.abs(seconds))} s`;
  put($(".clock-note"), seconds ? `moved ${span} ${seconds > 0 ? "ahead" : "back"}` : movable ? "real time" : "real time, cannot be moved here");
  $(".clock").classList.toggle("moved", Boolean(seconds));
  $$(".clock-steps button").forEach((button) => { button.disabled = !movable || (button.matches(".clock-real") && !seconds); });
  $$(".phone-time").forEach((element) => put(element, hour(at)));
}

let polling = false, again = false;
async function poll() {
  if (polling) { again = true; return; }
  polling = true;
  try {
    const response = await fetch("/api/state", { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store" });
    if (response.status === 200) {
      [tag, state, fetched] = [response.headers.get("ETag"), await response.json(), performance.now()];
      updateOthers();
      updateCarrier();
      tick();
    }
    document.body.classList.remove("lost");
  } catch {
    document.body.classList.add("lost");
  }
  polling = false;
  if (again) { again = false; poll(); }
}

$$("[data-clock]").forEach((b) => b.addEventListener("click", () => ask("POST", "/clock", JSON.parse(b.dataset.clock))));
$(".reset").addEventListener("click", () => ask("POST", "/reset"));
$("#search").addEventListener("input", () => state && updateCarrier());
$(".pause").addEventListener("click", (event) => {
  paused = !paused;
  event.currentTarget.setAttribute("aria-pressed", String(paused));
  if (state) updateCarrier();
});

const tabs = $$("[role=tab]");
function choose(tab) {
  tabs.forEach((t) => {
    t.setAttribute("aria-selected", String(t === tab));
    t.tabIndex = t === tab ? 0 : -1;
    $(`#${t.getAttribute("aria-controls")}`).hidden = t !== tab;
  });
  $(".sift").hidden = tab.id === "tab-faults";
  tab.focus();
}
tabs.forEach((tab, i) => {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) choose(tabs[(i + step + tabs.length) % tabs.length]);
  });
});

const form = $(".fault-form");
function suit() {
  const { seconds, code } = form.elements.kind.selectedOptions[0].dataset;
  $(".with-seconds").hidden = !seconds;
  $(".with-code").hidden = !code;
  form.elements.seconds.value = seconds;
  form.elements.code.value = code;
  const codes = code === "21610" ? ["21610", "21211", "21614", "21611", "21408"] : ["30003", "30005", "30006", "30007", "30008", "30034"];
  $("#codes").replaceChildren(...codes.map((c) => new Option(c, c)));
}
form.elements.kind.addEventListener("change", suit);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { kind, number, count, seconds, code } = form.elements;
  ask("POST", "/faults", { kind: kind.value, number: number.value || null, count: Number(count.value),
    seconds: seconds.value ? Number(seconds.value) : null, code: code.value ? Number(code.value) : null });
});
suit();

const dialog = $(".new-phone");
$(".add-phone").addEventListener("click", () => {
  const taken = new Set([...state.phones.map((p) => p.number), ...state.lines]);
  const free = Array.from({ length: 99 }, (_, i) => `+161255501${String(i + 1).padStart(2, "0")}`).find((n) => !taken.has(n));
  $("form", dialog).reset();
  $("[name=number]", dialog).value = free ?? "";
  dialog.showModal();
});
$(".cancel", dialog).addEventListener("click", () => dialog.close());
$("form", dialog).addEventListener("submit", async (event) => {
  event.preventDefault();
  const { name, role, number } = event.target.elements;
  if (await ask("POST", "/phones", { name: name.value, role: role.value, number: number.value })) dialog.close();
});

setInterval(tick, 1000);
setInterval(() => { if (!document.hidden || performance.now() - fetched > 5000) poll(); }, 600);
poll();
