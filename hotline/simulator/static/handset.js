// The phones: each a card with its texts, its call and its keys.
import { $, button, following, keep, make, put } from "./dom.js";
import { ask, hour, link, nameOf, now, pretty } from "./link.js";

const ARRIVED = new Set(["delivered", "received"]);
const ENDED = { completed: "Call ended", busy: "Busy", "no-answer": "No answer", canceled: "Call canceled", failed: "Call failed" };
const WAITS = {
  keys: "The line waits for keys.",
  "keys or words": "The line waits for keys or words.",
  pause: "The line pauses.",
  voicemail: "Type after the beep, press Say.",
  "an answer": "The line is calling someone.",
  talking: "Type and press Say to talk.",
};
const SILENCE = new Set(["keys", "keys or words", "pause", "voicemail"]);
const TEN_MINUTES = 600000;

const callOf = (number) => link.state.calls.findLast((c) => c.phone === number && !c.over);
const talks = (call) => call?.status === "in-progress";
const rings = (call) => Boolean(call) && call.direction === "out" && !talks(call);

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
  const act = (what, body) => callOf(number) && ask("POST", `/calls/${callOf(number).sid}/${what}`, body);
  const press = (key) => (talks(callOf(number)) ? act("digits", { digits: key }) : (draft.value += key));
  const on = (selector, event, does) => $(selector, card).addEventListener(event, does);
  on(".compose", "submit", async (event) => {
    event.preventDefault();
    const text = draft.value;
    if (!text.trim()) return;
    draft.value = "";
    const done = await (talks(callOf(number)) ? act("say", { text }) : ask("POST", "/text", { from: number, body: text }));
    if (!done && !draft.value) draft.value = text;
  });
  on(".left-key", "click", ({ currentTarget: key }) => {
    if (key.ariaDisabled === "true") return;
    if (!callOf(number)) ask("POST", "/calls", { from: number });
    else act(rings(callOf(number)) ? "answer" : "silence");
  });
  on(".right-key", "click", () => act("hangup"));
  on(".busy", "click", () => act("busy"));
  on(".ignore", "click", () => act("ignore"));
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

function update(card, phone) {
  const own = (m) => (m.direction === "in" ? m.from : ARRIVED.has(m.status) && m.to) === phone.number;
  put($(".name", card), phone.name);
  put($(".role", card), phone.role);
  put($(".number", card), pretty(phone.number));
  card.setAttribute("aria-label", `${phone.name}'s phone`);
  $(".remove", card).setAttribute("aria-label", `Remove ${phone.name}'s phone`);
  $(".pad", card).setAttribute("aria-label", `Keypad of ${phone.name}`);
  $(".thread", card).setAttribute("aria-label", `Texts of ${phone.name}`);
  $(".stopped", card).hidden = !phone.blocked;
  updateCall(card, phone);
  const texts = link.state.messages.filter(own);
  following($(".thread", card), (thread) => keep(thread, texts, (m) => m.sid, bubble, updateBubble));
}

const bubble = () => make("div", "bubble", "", make("p", "words"), make("p", "when"));

function updateBubble(element, message) {
  const mine = message.direction === "in";
  const count = message.media.length;
  const other = mine ? message.to : message.from;
  element.classList.toggle("mine", mine);
  put($(".words", element), message.body + (count ? ` [${count} picture${count > 1 ? "s" : ""}]` : ""));
  put($(".when", element), hour(message.at) + (other === document.body.dataset.line ? "" : ` · ${pretty(other)}`));
}

function updateCall(card, phone) {
  const live = callOf(phone.number);
  const call = live ?? link.state.calls.findLast((c) => c.phone === phone.number && Date.parse(c.at) > now() - TEN_MINUTES);
  updateKeys(card, phone, live);
  $(".call", card).hidden = !call;
  $(".call", card).classList.toggle("over", !live);
  $(".call-more", card).hidden = !rings(live);
  card.classList.toggle("rings", rings(live));
  if (!call) return;
  const other = nameOf(call.direction === "in" ? call.to : call.from);
  const with_ = rings(live) ? "Incoming call from" : talks(live) ? "In a call with" : "Calling";
  put($(".call-who", card), live ? `${with_} ${other}` : ENDED[call.status] ?? call.status);
  put($(".call-waits", card), WAITS[live?.waiting] ?? "");
  const lines = call.captions.map((caption, i) => ({ ...caption, key: `${call.sid}${i}` }));
  following($(".captions", card), (box) =>
    keep(box, lines, (c) => c.key, (c) => make("p", c.who), (line, c) => put(line, c.text)));
}

function updateKeys(card, phone, call) {
  const left = $(".left-key", card);
  const draft = $(".draft", card);
  const talking = talks(call);
  draft.setAttribute("aria-label", talking ? `${phone.name} says` : `Text from ${phone.name}`);
  draft.placeholder = talking ? "Say something" : "Text the line";
  put($(".send", card), talking ? "Say" : "Send");
  put(left, rings(call) ? "Answer" : call ? "Stay silent" : "Call line");
  left.classList.toggle("quiet", Boolean(call) && !rings(call));
  // A key that cannot be used stays reachable: disabling it would take the focus from whoever just pressed it.
  left.ariaDisabled = String(Boolean(call) && !rings(call) && !SILENCE.has(call.waiting));
  put($(".right-key", card), rings(call) ? "Decline" : "Hang up");
  $(".right-key", card).ariaDisabled = String(!call);
}
