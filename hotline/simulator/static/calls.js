// A phone's call: the one under way, with all that is heard, and the line each one leaves behind in the thread.
import { $, following, keep, make, put } from "./dom.js";
import { hour, link, nameOf } from "./link.js";

const PLACED = { completed: "Call ended", busy: "The line was busy", "no-answer": "No answer", canceled: "Hung up before an answer", failed: "The call failed" };
const RUNG = { completed: "Call ended", busy: "Call declined, or busy", "no-answer": "Missed call", canceled: "Missed call, it stopped ringing", failed: "The call failed" };
const IN_ANOTHER = "Missed call, in another call";
const WAITS = {
  keys: "The line waits for keys.",
  "keys or words": "The line waits for keys or words.",
  pause: "The line pauses.",
  voicemail: "Type after the beep, press Say.",
  "an answer": "The line is calling someone.",
  someone: "The line keeps you waiting for someone.",
  "a caller": "The line fetches a caller who waits.",
  talking: "Type and press Say to talk.",
};
const SPEAKERS = { line: "Line", you: "You", other: "Them", sound: "" };

export const callOf = (number) => link.state.calls.findLast((c) => c.phone === number && !c.over);
export const talks = (call) => call?.status === "in-progress";
export const rings = (call) => Boolean(call) && call.direction === "out" && !talks(call);

export function drawCall(card, call) {
  $(".call", card).hidden = !call;
  $(".call-more", card).hidden = !rings(call);
  card.classList.toggle("rings", rings(call));
  if (!call) return;
  const other = nameOf(call.direction === "in" ? call.to : call.from);
  const place = rings(call) ? "Incoming call from" : talks(call) ? "In a call with" : "Calling";
  put($(".call-who", card), `${place} ${other}`);
  put($(".call-waits", card), WAITS[call.waiting] ?? "");
  following($(".captions", card), (box) => drawCaptions(box, call));
}

function drawCaptions(box, call) {
  const lines = call.captions.map((caption, i) => ({ ...caption, key: `${call.sid}${i}` }));
  keep(box, lines, (c) => c.key, caption, (line, c) => put($(".words", line), c.text));
}

const caption = ({ who }) => make("p", who, "", ...(SPEAKERS[who] ? [make("b", "speaker", SPEAKERS[who]), " "] : []), make("span", "words"));

// The line an ended call leaves: how it ended and how long it was; opened, it shows what was heard.
export function callLine(call) {
  const inside = make("div", "captions");
  const details = make("details", "", "", make("summary"), inside);
  details.addEventListener("toggle", () => drawCaptions(inside, details.open ? call : { ...call, captions: [] }));
  return make("div", "call-line", "", details);
}

export function updateCallLine(element, call) {
  const rang = call.captions.some((c) => c.text === "Ringing");
  const ended = rang || call.status !== "busy" ? (call.direction === "in" ? PLACED : RUNG)[call.status] ?? call.status : IN_ANOTHER;
  const { seconds } = call;
  const length = call.status === "completed" ? `, ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` : "";
  put($("summary", element), `${ended}${length} · ${hour(call.ended ?? call.at)}`);
}
