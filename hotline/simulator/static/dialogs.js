// The two dialogs: one more phone, and beginning afresh.
import { $, put } from "./dom.js";
import { ask, link, onChange } from "./link.js";

const WANTED = "Write the whole number: +1 and ten digits, such as +16125550106.";
const adding = $(".new-phone");
const renewal = $(".afresh");
let before = "";

for (const dialog of [adding, renewal]) $(".cancel", dialog).addEventListener("click", () => dialog.close());

// One more phone

$(".add-phone").addEventListener("click", () => {
  const taken = new Set([...(link.state?.phones ?? []).map((p) => p.number), ...(link.state?.lines ?? [])]);
  const numbers = Array.from({ length: 99 }, (_, i) => `+161255501${String(i + 1).padStart(2, "0")}`);
  $("form", adding).reset();
  wrong("", adding);
  $("[name=number]", adding).value = numbers.find((n) => !taken.has(n)) ?? "";
  adding.showModal();
});

$("form", adding).addEventListener("submit", async (event) => {
  event.preventDefault();
  const { name, role, number, kind } = event.target.elements;
  const whole = e164(number.value);
  if (!name.value.trim()) return wrong("Give the phone a name: whose is it?", adding, name);
  if (!whole) return wrong(WANTED, adding, number);
  if (link.state.phones.some((p) => p.number === whole)) return wrong("There is a phone with this number already.", adding, number);
  wrong("", adding);
  const landline = kind.value === "landline";
  if (await ask("POST", "/phones", { name: name.value, role: role.value, number: whole, landline })) adding.close();
  else wrong($(".notice").textContent, adding);
});

// A number as people write it, such as (612) 555-0106, as the carrier has it; empty where it is none.
function e164(text) {
  const digits = text.replace(/[\s().-]/g, "");
  const whole = /^\d{10}$/.test(digits) ? `+1${digits}` : /^1\d{10}$/.test(digits) ? `+${digits}` : digits;
  return /^\+[1-9]\d{6,14}$/.test(whole) ? whole : "";
}

function wrong(words, dialog, field) {
  put($(".wrong", dialog), words);
  for (const other of dialog.querySelectorAll("input")) other.toggleAttribute("aria-invalid", other === field);
  field?.focus();
}

// Beginning afresh

$(".reset").addEventListener("click", () => renewal.showModal());
$("form", renewal).addEventListener("submit", async (event) => {
  event.preventDefault();
  const whole = "whole" in renewal.dataset;
  renewal.close();
  if ((await ask("POST", "/reset", { whole })) && whole) wait();
});

// The carrier that is asked goes away; all is ready once another has come and the line behind it says so.
function wait() {
  before = link.state.name;
  $(".renewing").hidden = false;
}

onChange((state) => {
  if (!before || state.name === before) return;
  before = "";
  settleIn();
});

async function settleIn() {
  while (!(await ask("GET", "/ready"))?.ready) await new Promise((resolve) => setTimeout(resolve, 500));
  $(".renewing").hidden = true;
}
