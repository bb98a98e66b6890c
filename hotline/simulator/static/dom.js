// Small helpers for the page. Text is only ever set as text, never as markup.
export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

export function make(tag, name = "", text = "", ...children) {
  const element = Object.assign(document.createElement(tag), { className: name, textContent: text });
  element.append(...children);
  return element;
}

export function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export function button(text, press) {
  const element = make("button", "", text);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

// Keeps one child per item, by key and in order. Children that stay are updated in place, so nothing loses its focus.
export function keep(parent, items, keyOf, create, update) {
  const wanted = new Map(items.map((item) => [String(keyOf(item)), item]));
  const old = new Map();
  for (const child of [...parent.children]) {
    if (wanted.has(child.dataset.key)) old.set(child.dataset.key, child);
    else child.remove();
  }
  let place = parent.firstElementChild;
  for (const [key, item] of wanted) {
    const child = old.get(key) ?? create(item);
    child.dataset.key = key;
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
    update(child, item);
  }
}

const left = new WeakSet();
const watched = new WeakSet();

// Changes a scrolling box and keeps to its newest line, unless whoever reads has scrolled away from it.
export function following(box, change) {
  const above = () => box.classList.toggle("more-above", box.scrollTop > 4);
  if (!watched.has(box)) {
    watched.add(box);
    box.addEventListener("scroll", () => {
      above();
      if (box.scrollHeight - box.scrollTop - box.clientHeight < 40) left.delete(box);
      else left.add(box);
    });
  }
  change(box);
  if (!left.has(box)) box.scrollTop = box.scrollHeight;
  above();
}
