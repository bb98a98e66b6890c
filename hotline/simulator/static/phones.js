// The phone page: fills it from the carrier's state, and wires the tabs and the search.
import { $, $$ } from "./dom.js";
import { drawClock } from "./clock.js";
import { drawHandsets } from "./handset.js";
import { drawInbox, pause } from "./inbox.js";
import { link, onChange, poll } from "./link.js";
import "./dialogs.js";
import "./troubles.js";

const EVERY = 600;
const WHEN_HIDDEN = 5000;

onChange(drawHandsets);
onChange(drawInbox);
onChange(drawClock);

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

setInterval(drawClock, 1000);
setInterval(() => (!document.hidden || performance.now() - link.fetched > WHEN_HIDDEN) && poll(), EVERY);
poll();
