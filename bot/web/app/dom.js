// Making elements. Words are set as text, never as markup.

export const byId = (id) => document.getElementById(id);

export function made(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && typeof value === "boolean") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...inside.filter((each) => each !== null && each !== undefined && each !== false));
  return element;
}

export function button(label, onclick, kind = "", more = {}) {
  return made("button", { type: "button", class: `button ${kind}`.trim(), onclick, ...more }, label);
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

export function field(label, input) {
  return made("label", { class: "field" }, made("span", {}, label), input);
}

export function ticked(label, isOn, hint, more = {}) {
  const box = made("input", { type: "checkbox", checked: isOn, ...more });
  const words = made("span", {}, label, hint ? made("small", {}, hint) : null);
  return { box, row: made("label", { class: "tick" }, box, words) };
}
