// The phone page: fills it from the carrier's state, and wires the clock, the tabs and the forms.
import { $, $$, keep, put } from "./dom.js";
import { drawHandsets } from "./handset.js";
import { drawInbox, pause } from "./inbox.js";
import { ask, hour, link, now, onChange, poll, written } from "./link.js";

const EVERY = 600;
const WHEN_HIDDEN = 5000;

onChange(drawHandsets);
onChange(drawInbox);
onChange(drawClock);
onChange((state) => {
  const phones = [{ number: "", name: "every phone" }, ...state.phones];
  keep($(".fault-form [name=number]"), phones, (p) => p.number, (p) => new Option(p.name, p.number), (o, p) => put(o, p.name));
});

// The clock

function drawClock() {
  if (!link.state) return;
  const { seconds, movable } = link.state.clock;
  const at = now();
  put($(".clock-time"), written(at, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit", second: "2-digit" }));
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

// Tabs, search, pause, reset

const tabs = $$("[role=tab]");

function choose(chosen) {
  for (const tab of tabs) {
    tab.setAttribute("aria-selected", String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
    $(`#${tab.getAttribute("aria-controls")}`).hidden = tab !== chosen;
  }
  $(".sift").hidden = chosen.id === "tab-faults";
  chosen.focus();
}

tabs.forEach((tab, i) => {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) choose(tabs[(i + step + tabs.length) % tabs.length]);
  });
});
$("#search").addEventListener("input", () => link.state && drawInbox(link.state));
$(".pause").addEventListener("click", ({ currentTarget: key }) => {
  const pressed = key.getAttribute("aria-pressed") !== "true";
  key.setAttribute("aria-pressed", String(pressed));
  pause(pressed);
});
$(".reset").addEventListener("click", () => ask("POST", "/reset"));

// Troubles

const trouble = $(".fault-form");
const CODES = { refused: [21610, 21211, 21614, 21611, 21408, 21612], callback: [30003, 30005, 30006, 30007, 30008, 30034] };

function suit() {
  const { seconds, code } = trouble.elements.kind.selectedOptions[0].dataset;
  $(".with-seconds").hidden = !seconds;
  $(".with-code").hidden = !code;
  trouble.elements.seconds.value = seconds;
  trouble.elements.code.value = code;
  $("#codes").replaceChildren(...(code < 30000 ? CODES.refused : CODES.callback).map((c) => new Option(c, c)));
}

trouble.elements.kind.addEventListener("change", suit);
trouble.addEventListener("submit", (event) => {
  event.preventDefault();
  const { kind, number, count, seconds, code } = trouble.elements;
  const given = (field) => (field.value ? Number(field.value) : null);
  ask("POST", "/faults", { kind: kind.value, number: number.value || null, count: Number(count.value), seconds: given(seconds), code: given(code) });
});
suit();

// One more phone

const dialog = $(".new-phone");

$(".add-phone").addEventListener("click", () => {
  const taken = new Set([...(link.state?.phones ?? []).map((p) => p.number), ...(link.state?.lines ?? [])]);
  const numbers = Array.from({ length: 99 }, (_, i) => `+161255501${String(i + 1).padStart(2, "0")}`);
  $("form", dialog).reset();
  $("[name=number]", dialog).value = numbers.find((n) => !taken.has(n)) ?? "";
  dialog.showModal();
});
$(".cancel", dialog).addEventListener("click", () => dialog.close());
$("form", dialog).addEventListener("submit", async (event) => {
  event.preventDefault();
  const { name, role, number } = event.target.elements;
  if (await ask("POST", "/phones", { name: name.value, role: role.value, number: number.value })) dialog.close();
});

setInterval(drawClock, 1000);
setInterval(() => (!document.hidden || performance.now() - link.fetched > WHEN_HIDDEN) && poll(), EVERY);
poll();
