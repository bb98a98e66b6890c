// The page's link to the carrier: the state it polls, what it asks for, and how times and numbers are written.
import { $, put } from "./dom.js";

export const link = { state: null, fetched: 0 };
const watchers = [];
const PATIENCE = { look: 4000, ask: 8000, replay: 30000 };
let tag = "", busy = false, again = false;

export const onChange = (watcher) => watchers.push(watcher);

// Asks for the state; the carrier answers 304 while nothing has changed.
export async function poll() {
  if (busy) { again = true; return; }
  busy = true;
  try {
    const response = await fetch("/api/state", { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store", signal: AbortSignal.timeout(PATIENCE.look) });
    if (response.status === 200) {
      link.state = await response.json();
      link.fetched = performance.now();
      tag = response.headers.get("ETag");
      watchers.forEach((watcher) => watcher(link.state));
    }
    lose(false);
  } catch {
    lose(true);
  }
  busy = false;
  if (again) { again = false; poll(); }
}

// One request to the carrier; what it refuses, or does not answer, is shown as a notice, and null comes back.
export async function ask(method, path, body) {
  const patience = path.endsWith("/replay") ? PATIENCE.replay : PATIENCE.ask;
  const options = { method, signal: AbortSignal.timeout(patience) };
  if (body) Object.assign(options, { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  try {
    const response = await fetch(`/api${path}`, options);
    const answer = response.status === 204 ? {} : await response.json();
    notice(response.ok ? "" : answer.error);
    return response.ok ? answer : null;
  } catch {
    notice("The carrier has not answered, so this may not have been done. It has stopped, or hangs.");
    return null;
  } finally {
    poll();
  }
}

// While all begins afresh, the carrier is away for a while, as told.
function lose(lost) {
  document.body.classList.toggle("lost", lost);
  $(".lost-notice").hidden = !lost || !$(".renewing").hidden;
}

export function notice(text) {
  $(".notice").hidden = !text;
  put($(".notice"), text || "");
}

export const now = () => Date.parse(link.state.clock.now) + performance.now() - link.fetched;
export const written = (at, options) =>
  new Intl.DateTimeFormat("en-US", { timeZone: link.state.clock.zone, ...options }).format(new Date(at));
export const hour = (at) => written(at, { hour: "numeric", minute: "2-digit" });
export const pretty = (number) => (number ?? "the service").replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
export const nameOf = (number) =>
  link.state.lines.includes(number) ? "the line" : link.state.phones.find((p) => p.number === number)?.name ?? pretty(number);
