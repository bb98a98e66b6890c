// The clock: what time it is for the line, and the buttons that move it.
import { $, $$, put } from "./dom.js";
import { ask, hour, link, now, written } from "./link.js";

export function drawClock() {
  if (!link.state) return;
  const { seconds, movable } = link.state.clock;
  const at = now();
  put($(".clock-time"), written(at, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit", second: "2-digit", timeZoneName: "short" }));
  put($(".clock-note"), seconds ? `moved ${span(Math.abs(seconds))} ${seconds > 0 ? "ahead" : "back"}` : movable ? "real time" : "real time, cannot be moved here");
  $(".clock").classList.toggle("moved", Boolean(seconds));
  for (const step of $$(".clock-steps button")) step.disabled = !movable || (step.matches(".clock-real") && !seconds);
  for (const time of $$(".phone-time")) put(time, hour(at));
}

function span(seconds) {
  const minutes = Math.round(seconds / 60);
  const parts = [[Math.floor(minutes / 1440), "d"], [Math.floor(minutes / 60) % 24, "h"], [minutes % 60, "min"]];
  return parts.filter(([n]) => n).map(([n, unit]) => `${n} ${unit}`).join(" ") || `${Math.round(seconds)} s`;
}

for (const step of $$("[data-clock]")) step.addEventListener("click", () => ask("POST", "/clock", JSON.parse(step.dataset.clock)));
