// Troubles: choosing one, in words, and showing which are in force.
import { $, $$, button, keep, make, put } from "./dom.js";
import { ask, link, nameOf, onChange } from "./link.js";

const form = $(".fault-form");
const more = (count) => (count === 1 ? "one more time" : `${count} more times`);
const joined = (parts) => parts.filter(Boolean).join(" · ");

onChange((state) => {
  const phones = [{ number: "", name: "every phone" }, ...state.phones];
  keep($("[name=number]", form), phones, (p) => p.number, (p) => new Option(p.name, p.number), (o, p) => put(o, p.name));
  put($("#tab-faults .count"), String(state.faults.length));
  $("#tab-faults").toggleAttribute("data-any", state.faults.length > 0);
  $(".in-force").hidden = !state.faults.length;
  for (const list of $$(".faults")) keep(list, state.faults, (f) => f.id, row, update);
});

// How long a trouble holds, and how it ends.
function holds(count, strikes) {
  if (!count) return `It strikes each time (${strikes}) until you end it.`;
  const what = count === 1 ? `It strikes the next time (${strikes})` : `It strikes the next ${count} times (${strikes})`;
  return `${what}, then it ends by itself. You can end it sooner.`;
}

function row(fault) {
  const end = button("End it", () => ask("DELETE", `/faults/${fault.id}`));
  end.setAttribute("aria-label", `End the trouble: ${fault.label}`);
  return make("li", "row fault", "", make("div", "what", "", make("strong", "called"), make("p", "does")), end);
}

function update(element, fault) {
  put($(".called", element), joined([
    fault.label, fault.code ? `error ${fault.code}` : "", fault.seconds ? `${fault.seconds} s` : "",
    fault.number ? `for ${nameOf(fault.number)}` : "for every phone", fault.count ? more(fault.count) : "until ended",
  ]));
  put($(".does", element), [fault.does, reason(fault.code, fault.meaning), holds(fault.count, fault.strikes)].filter(Boolean).join(" "));
}

const reason = (code, meaning) => (meaning ? `Error ${code}: ${meaning}.` : "");

function suit() {
  const { seconds, code, errors } = form.elements.kind.selectedOptions[0].dataset;
  const known = JSON.parse(errors);
  $(".with-seconds").hidden = !seconds;
  $(".with-code").hidden = !known.length;
  form.elements.seconds.value = seconds;
  form.elements.code.replaceChildren(...known.map(([number, meaning]) => new Option(`${number}: ${meaning}`, number)));
  form.elements.code.value = code;
  explain();
}

function explain() {
  const { does, strikes } = form.elements.kind.selectedOptions[0].dataset;
  put($(".does", form), `${does} ${holds(Number(form.elements.count.value), strikes)}`);
}

form.elements.kind.addEventListener("change", suit);
form.elements.count.addEventListener("change", explain);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { kind, number, count, seconds, code } = form.elements;
  const wait = Number(seconds.value.replace(",", "."));
  const wrong = seconds.value && !(wait >= 0 && wait <= 600) ? "Write the seconds as a number from 0 to 600." : "";
  put($(".wrong", form), wrong);
  if (wrong) return seconds.focus();
  ask("POST", "/faults", {
    kind: kind.value, number: number.value || null, count: Number(count.value),
    seconds: seconds.value ? wait : null, code: code.value ? Number(code.value) : null,
  });
});
suit();
