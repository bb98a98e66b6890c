// The phones: each a card with its texts, its call and its keys.
import { $, button, following, keep, make, put } from "./dom.js";
import { callLine, callOf, drawCall, rings, talks, updateCallLine } from "./calls.js";
import { ask, hour, link, notice, pretty } from "./link.js";

const ARRIVED = new Set(["delivered", "received"]);
const SILENCE = new Set(["keys", "keys or words", "pause", "voicemail"]);
const PICTURE = "https://example.com/picture.jpg";
const EMPTY = "Nothing was sent: write something first.";

export function drawHandsets(state) {
  const known = new Set([...state.phones.map((p) => p.number), ...state.lines]);
  const seen = [...state.messages.map((m) => m.to), ...state.messages.map((m) => m.from), ...state.calls.map((c) => c.phone)];
  const strangers = [...new Set(seen)].filter((n) => n?.startsWith("+") && !known.has(n)).map((number) => ({ number, stranger: true }));
  keep($(".phones"), [...state.phones, ...strangers], (p) => `${p.stranger ? "?" : ""}${p.number}`,
    (p) => (p.stranger ? stranger(p.number) : handset(p.number)), (card, p) => p.stranger || update(card, p));
}

function stranger(number) {
  const card = button("", () => ask("POST", "/phones", { name: pretty(number), number }));
  card.className = "stranger";
  card.append(make("strong", "", pretty(number)), make("span", "", "is not on this page. Add its phone."));
  return card;
}

function handset(number) {
  const card = $("#phone-template").content.firstElementChild.cloneNode(true);
  const draft = $(".draft", card);
  const on = (selector, event, does) => $(selector, card).addEventListener(event, does);
  const act = (what, body) => callOf(number) && ask("POST", `/calls/${callOf(number).sid}/${what}`, body);
  const text = (media) => send(draft, (body) => ask("POST", "/text", { from: number, body, media }), media.length > 0);
  const press = (key) => (talks(callOf(number)) ? act("digits", { digits: key }) : (draft.value += key));
  on(".compose", "submit", (event) => {
    event.preventDefault();
    if (talks(callOf(number))) send(draft, (words) => act("say", { text: words }));
    else text([]);
  });
  on(".as-text", "click", () => text([]));
  on(".picture", "click", () => text([PICTURE]));
  on(".withheld", "click", ({ currentTarget: key }) => key.ariaDisabled === "true" || ask("POST", "/calls", { from: number, withheld: true }));
  on(".left-key", "click", ({ currentTarget: key }) => {
    if (key.ariaDisabled === "true") return;
    if (!callOf(number)) ask("POST", "/calls", { from: number });
    else act(rings(callOf(number)) ? "answer" : "silence");
  });
  on(".right-key", "click", () => act("hangup"));
  for (const decision of ["busy", "ignore", "machine"]) on(`.${decision}`, "click", () => act(decision));
  on(".remove", "click", () => ask("DELETE", `/phones/${encodeURIComponent(number)}`));
  on(".pad", "click", (event) => event.target.closest(".key") && press(event.target.closest(".key").dataset.key));
  card.addEventListener("keydown", (event) => {
    const typing = event.target === draft || event.ctrlKey || event.metaKey || event.altKey;
    if (typing || !/^[0-9*#]$/.test(event.key)) return;
    event.preventDefault();
    press(event.key);
    $(`.key[data-key="${event.key}"]`, card).focus();
  });
  return card;
}

// What is typed stays where it was not taken.
async function send(draft, deliver, bare = false) {
  const words = draft.value;
  if (!words && !bare) return notice(EMPTY);
  draft.value = "";
  if (!(await deliver(words)) && !draft.value) draft.value = words;
}

function update(card, phone) {
  const call = callOf(phone.number);
  put($(".name", card), phone.name);
  put($(".role", card), [phone.role, phone.landline && "landline"].filter(Boolean).join(", "));
  put($(".number", card), pretty(phone.number));
  card.setAttribute("aria-label", `${phone.name}'s phone`);
  $(".remove", card).setAttribute("aria-label", `Remove ${phone.name}'s phone`);
  $(".pad", card).setAttribute("aria-label", `Keypad of ${phone.name}`);
  $(".thread", card).setAttribute("aria-label", `Texts of ${phone.name}`);
  $(".captions", card).setAttribute("aria-label", `What ${phone.name} hears`);
  $(".stopped", card).hidden = !phone.blocked;
  drawCall(card, call);
  updateKeys(card, phone, call);
  following($(".thread", card), (thread) => keep(thread, threadOf(phone.number), (entry) => entry.sid,
    (entry) => (entry.captions ? callLine(entry) : bubble()),
    (element, entry) => (entry.captions ? updateCallLine : updateBubble)(element, entry)));
}

// A phone's texts in the order they came, and between them its ended calls.
function threadOf(number) {
  const own = (m) => (m.direction === "in" ? m.from : ARRIVED.has(m.status) && m.to) === number;
  const calls = link.state.calls.filter((c) => c.over && c.phone === number);
  const before = (text) => calls.splice(0, calls.filter((c) => Date.parse(c.ended ?? c.at) < Date.parse(text.at)).length);
  return [...link.state.messages.filter(own).flatMap((text) => [...before(text), text]), ...calls];
}

const bubble = () => make("div", "bubble", "", make("span", "unseen whose"), make("p", "words"), make("p", "when"));

function updateBubble(element, message) {
  const mine = message.direction === "in";
  const count = message.media.length;
  const other = mine ? message.to : message.from;
  element.classList.toggle("mine", mine);
  put($(".whose", element), mine ? "Sent:" : "Received:");
  put($(".words", element), message.body + (count ? ` [${count} picture${count > 1 ? "s" : ""}]` : ""));
  put($(".when", element), hour(message.at) + (other === document.body.dataset.line ? "" : ` · ${pretty(other)}`));
}

function updateKeys(card, phone, call) {
  const left = $(".left-key", card);
  const draft = $(".draft", card);
  const talking = talks(call);
  draft.setAttribute("aria-label", talking ? `${phone.name} says` : `Text from ${phone.name}`);
  draft.placeholder = talking ? "Say something" : phone.landline ? "No texts here" : "Text the line";
  put($(".send", card), talking ? "Say" : "Send");
  $(".as-text", card).hidden = !talking;
  put(left, rings(call) ? "Answer" : call ? "Stay silent" : "Call line");
  left.classList.toggle("quiet", Boolean(call) && !rings(call));
  // A key that cannot be used stays reachable: disabling it would take the focus from whoever just pressed it.
  left.ariaDisabled = String(Boolean(call) && !rings(call) && !SILENCE.has(call.waiting));
  put($(".right-key", card), rings(call) ? "Decline" : "Hang up");
  $(".right-key", card).ariaDisabled = String(!call);
  $(".withheld", card).ariaDisabled = String(Boolean(call));
}
