// The ledger: every line that stands, added to, corrected, taken back.

import { button, field, made, ticked } from "./dom.js";

// Only within a period can lines be added and corrected.
export const mayWrite = (page) => page.state.kinds.length > 0;

export function contact(page) {
  const { ledger } = page.state;
  const place = made("div", { class: "place" });
  place.append(adding(page, place));
  return [
    made("h1", {}, page.words("contact")),
    place,
    ledger.length
      ? made("ul", { class: "lines card" }, ...ledger.map((line) => lineOf(page, line, true)))
      : made("p", { class: "hint" }, page.words("contact-empty")),
  ];
}

function adding(page, place) {
  return button(page.words("add"), () => {
    const back = () => { place.replaceChildren(adding(page, place)); place.firstChild.focus(); };
    place.replaceChildren(entryForm(page, {}, back));
    place.querySelector("select").focus();
  }, "strong");
}

// A line, and in its place the form that corrects it.
export function lineOf(page, line, hasDay) {
  const item = made("li");
  const draw = (takesFocus) => {
    const name = `${line.day}: ${line.kind_name}`;
    item.replaceChildren(
      made("div", { class: "line" },
        made("span", { class: line.counts ? "mark counts" : "mark", "aria-hidden": "true" }),
        made("span", { class: "what" }, made("b", {}, line.kind_name), hasDay ? made("span", {}, line.day) : null,
          made("small", {}, line.counts ? page.words("counts") : page.words("exception"))),
        mayWrite(page) ? button(page.words("change"), () => {
          item.replaceChildren(entryForm(page, line, () => draw(true)));
          item.querySelector("select").focus();
        }, "soft", { "aria-label": `${page.words("change")}: ${name}` }) : null));
    if (takesFocus) item.querySelector("button").focus();
  };
  draw(false);
  return item;
}

// `line` with a number is corrected; without one a line is added.
export function entryForm(page, line, back) {
  const { kinds, today } = page.state;
  const kind = made("select", { name: "kind", required: true }, ...kinds.map((each) =>
    made("option", { value: each.id, selected: each.id === line.kind }, each.name)));
  const on = made("input", { type: "date", name: "on", required: true, max: today });
  on.value = line.on ?? today;
  const chosen = () => kinds.find((each) => each.id === kind.value);
  const { box, row } = ticked(page.words("counts"), line.counts ?? chosen().counts, page.words("counts-hint"), { name: "counts" });
  const rule = () => { row.hidden = chosen().is_free; };
  kind.addEventListener("change", () => { box.checked = chosen().counts; rule(); });
  rule();
  const save = (event) => {
    event.preventDefault();
    const entry = { kind: kind.value, on: on.value, counts: box.checked && !chosen().is_free };
    if (line.no) settle(page, page.change("entry-corrected", { no: line.no, ...entry }));
    else settle(page, page.change("entry-added", entry));
  };
  const undo = () => settle(page, page.change("entry-undone", { no: line.no }, page.words("undone")));
  return made("form", { class: "form", onsubmit: save, onkeydown: (event) => { if (event.key === "Escape") back(); } },
    field(page.words("kind"), kind), field(page.words("day"), on), row,
    made("div", { class: "row" },
      made("button", { class: "button strong" }, page.words("save")),
      button(page.words("cancel"), back),
      line.no && line.can_undo ? button(page.words("undo"), undo, "quiet") : null));
}

// The form is gone once it has worked: whoever used the keyboard is left at the top of the part.
async function settle(page, change) {
  if (await change) document.getElementById("view").focus({ preventScroll: true });
}
