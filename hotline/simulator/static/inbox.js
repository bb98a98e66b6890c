// What the carrier saw: texts, and requests to the hotline.
import { $, button, keep, make, put } from "./dom.js";
import { ask, hour, link, nameOf, pretty } from "./link.js";

const GOOD = new Set(["sent", "delivered", "received"]);
const BAD = new Set(["undelivered", "failed", "canceled"]);
const MODES = {
  app: "The hotline answers STOP, START and HELP.",
  advanced: "The carrier answers STOP, START and HELP, and says so.",
  default: "The carrier answers STOP and HELP with its stock texts.",
};
const MOST_REQUESTS = 200;
let paused = null; // the state of the moment of pausing, which search looks through

export function drawInbox(state) {
  put($(".carrier-mode"), `${pretty(state.lines[0])} · ${MODES[state.keywords]}`);
  for (const [tab, list] of [["texts", state.messages], ["requests", state.requests]]) {
    put($(`#tab-${tab} .count`), String(list.length));
  }
  const shown = paused ?? state;
  const wanted = $("#search").value.trim().toLowerCase();
  const fits = (...texts) => !wanted || texts.join(" ").toLowerCase().includes(wanted);
  const texts = shown.messages.filter((m) => fits(m.body, m.status, m.from, m.to, nameOf(m.from), nameOf(m.to)));
  keep($(".texts"), texts.reverse(), (m) => m.sid, textRow, updateText);
  const requests = shown.requests.filter((r) => fits(r.path, r.kind, r.status, r.error, ...r.notes));
  keep($(".requests"), requests.reverse().slice(0, MOST_REQUESTS), (r) => r.id, requestRow, updateRequest);
}

export function pause(pressed) {
  paused = pressed ? link.state : null;
  if (link.state) drawInbox(link.state);
}

const head = (tag) => make(tag, "row-head", "", make("span", "at"), make("span", "way"), make("span", "pill"));
const joined = (parts) => parts.filter(Boolean).join(" · ");
const several = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;

const textRow = () => make("li", "row", "", head("p"), make("p", "row-body"), make("p", "row-foot"));

function updateText(row, message) {
  const { status, body, segments, encoding, error_code: code, media } = message;
  put($(".at", row), hour(message.at));
  put($(".way", row), message.direction === "in" ? `${nameOf(message.from)} → ${nameOf(message.to)}` : `the line → ${nameOf(message.to)}`);
  put($(".pill", row), code ? `${status} ${code}` : status);
  $(".pill", row).dataset.mood = BAD.has(status) ? "bad" : GOOD.has(status) ? "good" : "wait";
  put($(".row-body", row), body || "(empty)");
  put($(".row-foot", row), joined([several(segments, "segment"), encoding, several(body.length, "character"), media.length ? several(media.length, "picture") : ""]));
  row.classList.toggle("wide", encoding !== "GSM-7");
}

function requestRow(exchange) {
  const inside = make("div", "inside");
  const details = make("details", "", "", head("summary"), inside);
  details.addEventListener("toggle", () => details.open && open(exchange.id, inside));
  return make("li", "row", "", details, make("p", "row-foot"));
}

function updateRequest(row, exchange) {
  const { status, ms, error, attempt, signed, kind, notes, replay_of: replayed } = exchange;
  const pending = ms === null;
  const details = $("details", row);
  // What was opened before the answer came is looked at again now that it has.
  if (row.dataset.pending === "true" && !pending && details.open) open(exchange.id, $(".inside", row));
  row.dataset.pending = pending;
  put($(".at", row), hour(exchange.at));
  put($(".way", row), `${exchange.method} ${exchange.path.split("#")[0]}`);
  put($(".pill", row), pending ? "waiting" : String(status ?? "no answer"));
  $(".pill", row).dataset.mood = pending ? "wait" : status >= 200 && status < 300 ? "good" : "bad";
  put($(".row-foot", row), joined([
    kind, signed ? "signed" : "not signed", pending ? "" : `${ms} ms`, attempt > 1 ? `try ${attempt}` : "",
    replayed ? `replay of number ${replayed}` : "", error, ...notes,
  ]));
}

async function open(id, inside) {
  const response = await fetch(`/api/requests/${id}`);
  if (!response.ok) return;
  const whole = await response.json();
  const fields = make("dl", "fields");
  for (const [name, value] of new URLSearchParams(whole.body)) {
    if (value || name === "Body") fields.append(make("dt", "", name), make("dd", "", value));
  }
  const part = (title, text) => [make("h3", "", title), make("pre", "", text)];
  inside.replaceChildren(
    button("Replay", () => ask("POST", `/requests/${id}/replay`)), fields,
    ...part("Answer", whole.ms === null ? "(no answer yet)" : whole.answer || whole.error || "(empty)"), ...part("Signature", whole.signature),
    ...part("Raw body", whole.body || "(none)"),
  );
}
