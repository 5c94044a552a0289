// Today: the words of /today, the way of the period, and the way to help.

import { button, made } from "./dom.js";

export function today(page) {
  const { figures, says, standing } = page.state;
  const parts = [made("h1", { class: "unseen" }, page.words("tab-today"))];
  if (figures && standing === "running") parts.push(way(figures));
  parts.push(made("p", { class: "says" }, says));
  if (standing !== "minor") parts.push(sos(page));
  return parts;
}

// How much of the period has passed. The same stands in words beneath, so it is not read out.
function way({ day, length_days: length }) {
  const number = made("p", { class: "way-day" }, String(day), length ? made("small", {}, ` / ${length}`) : null);
  const bar = made("div", { class: "way-bar" }, made("i"));
  bar.firstChild.style.width = `${length ? Math.min(100, (100 * day) / length) : 100}%`;
  return made("div", { class: "way", "aria-hidden": "true" }, number, bar);
}

function sos(page) {
  return button(page.words("sos"), async () => {
    if (!(await page.send("sos"))) return;
    page.tell(page.words("sos-sent"));
    page.close();
  }, "alarm wide");
}
