// Progress: the figures of /progress, and each day of the period to look at.

import { entryForm, lineOf, mayWrite } from "./contact.js";
import { button, icon, made } from "./dom.js";

export function progress(page) {
  const { figures } = page.state;
  const shared = figures.is_shared ? "-shared" : "";
  return [
    made("h1", {}, page.state.heading),
    made("dl", { class: "figures" },
      figure(page.words(`run${shared}`), figures.run_says, "strong"),
      figure(page.words(`best${shared}`), figures.best_says),
      figure(page.words(`quiet${shared}`), figures.quiet_says)),
    made("p", { class: "hint" }, page.words("untold")),
    figures.days.length ? calendar(page) : null,
    made("section", { class: "card" },
      made("h2", {}, figures.urges_says),
      figures.urge_hours.length ? hours(page, figures.urge_hours) : null,
      figures.worked.length ? worked(page, figures.worked) : null),
  ];
}

function figure(name, value, kind = "") {
  return made("div", { class: kind }, made("dt", {}, name), made("dd", {}, value));
}

function worked(page, lines) {
  return made("div", { class: "worked" }, made("p", {}, page.words("worked")),
    made("ul", {}, ...lines.map((each) => made("li", {}, each))));
}

function hours(page, spans) {
  const most = Math.max(...spans.map((each) => each.count));
  return made("figure", { class: "hours" },
    made("figcaption", {}, page.words("urge-hours")),
    made("ol", {}, ...spans.map((each) => {
      const bar = made("i", { "aria-hidden": "true" });
      bar.style.height = `${(100 * each.count) / most}%`;
      return made("li", { title: each.says }, bar,
        made("span", { "aria-hidden": "true" }, String(each.from_hour)), made("span", { class: "unseen" }, each.says));
    })));
}

// The calendar: a month at a time, weeks from the person's first weekday on (0 is Monday).

const plain = (on) => on.toISOString().slice(0, 10);
const utc = (iso) => new Date(`${iso}T00:00:00Z`);

function calendar(page) {
  const { figures, today } = page.state;
  const known = new Map(figures.days.map((each) => [each.on, each]));
  const noted = new Set(page.state.ledger.map((line) => line.on));
  page.day = known.has(page.day) ? page.day : figures.days.at(-1).on;
  const { first_weekday } = figures;
  const section = made("section", { class: "card calendar" });
  const detail = made("div", { class: "detail", "aria-live": "polite" });

  // Between two periods there may be months without a day: they are passed over.
  const before = (on) => figures.days.filter((each) => each.on.slice(0, on.length) < on);
  const after = (on) => figures.days.filter((each) => each.on.slice(0, on.length) > on);
  const pick = (on, takesFocus) => { page.day = on; draw(takesFocus); };
  const month = () => page.day.slice(0, 7);
  const turn = (by) => {
    const days = by < 0 ? before(month()) : after(month());
    pick(by < 0 ? days.at(-1).on : days[0].on);
  };

  function draw(takesFocus = false) {
    const begins = utc(`${month()}-01`);
    const name = new Intl.DateTimeFormat(page.state.language, { month: "long", year: "numeric", timeZone: "UTC" }).format(begins);
    const arrows = [[-1, "before", before(month()).length], [1, "after", after(month()).length]];
    const [back, onward] = arrows.map(([by, side, isThere]) => made("button",
      { type: "button", class: "icon", "aria-label": page.words(`month-${side}`), disabled: !isThere, onclick: () => { turn(by); focusArrow(side); }, "data-side": side }, icon(side)));
    section.replaceChildren(
      made("h2", { id: "calendar-name", class: "unseen" }, page.words("calendar")),
      made("div", { class: "month" }, back, made("p", { "aria-live": "polite" }, name), onward),
      grid(begins), legend(), detail);
    showDay();
    if (takesFocus) section.querySelector('[tabindex="0"]')?.focus();
  }

  function focusArrow(side) {
    const arrow = section.querySelector(`[data-side="${side}"]`);
    (arrow.disabled ? section.querySelector('[tabindex="0"]') : arrow).focus();
  }

  function grid(begins) {
    const table = made("table", { role: "grid", "aria-labelledby": "calendar-name" });
    const names = new Intl.DateTimeFormat(page.state.language, { weekday: "short", timeZone: "UTC" });
    table.append(made("thead", {}, made("tr", {}, ...[1, 2, 3, 4, 5, 6, 7].map((n) =>
      made("th", { scope: "col" }, names.format(new Date(Date.UTC(2024, 0, n + first_weekday))))))));
    const body = made("tbody");
    const at = new Date(begins);
    at.setUTCDate(1 - ((begins.getUTCDay() + 13 - first_weekday) % 7));
    do {
      const row = made("tr");
      for (let n = 0; n < 7; n += 1, at.setUTCDate(at.getUTCDate() + 1)) row.append(cell(plain(at), at.getUTCMonth() === begins.getUTCMonth()));
      body.append(row);
    } while (at.getUTCMonth() === begins.getUTCMonth());
    table.append(body);
    table.addEventListener("keydown", keyed);
    return table;
  }

  function cell(on, isInside) {
    const day = known.get(on);
    if (!isInside) return made("td");
    if (!day) return made("td", {}, made("span", { class: "none" }, String(Number(on.slice(8)))));
    const marks = [page.words(`mark-${day.mark}`)];
    if (day.mark !== "slip" && noted.has(on)) marks.push(page.words("mark-noted"));
    if (on === today) marks.push(page.words("mark-today"));
    const kind = `day ${day.mark}${noted.has(on) ? " noted" : ""}${on === today ? " now" : ""}`;
    return made("td", { "aria-selected": String(on === page.day) }, made("button", {
      type: "button", class: kind, "data-on": on, tabindex: on === page.day ? "0" : "-1",
      "aria-label": `${day.name}: ${marks.join(", ")}`, onclick: () => pick(on, true),
    }, String(Number(on.slice(8)))));
  }

  function keyed(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (!step) return;
    event.preventDefault();
    const to = utc(page.day);
    to.setUTCDate(to.getUTCDate() + step);
    const near = step < 0 ? before(plain(to)).at(-1) : after(plain(to))[0];
    const day = known.get(plain(to)) ?? near;
    if (day) pick(day.on, true);
  }

  function legend() {
    const shown = new Set(figures.days.map((each) => each.mark));
    return made("ul", { class: "legend" }, ...["quiet", "slip", "stands"].filter((each) => shown.has(each)).map((each) =>
      made("li", {}, made("i", { class: each, "aria-hidden": "true" }), page.words(`mark-${each}`))));
  }

  function showDay() {
    const lines = page.state.ledger.filter((line) => line.on === page.day);
    const add = button(page.words("add"), () => {
      detail.replaceChildren(entryForm(page, { on: page.day }, () => { showDay(); detail.querySelector("button").focus(); }));
      detail.querySelector("select").focus();
    }, "soft");
    detail.replaceChildren(
      made("h3", {}, known.get(page.day).name),
      lines.length ? made("ul", { class: "lines" }, ...lines.map((line) => lineOf(page, line, false))) : made("p", { class: "hint" }, page.words("day-empty")),
      ...(mayWrite(page) ? [add] : []));
  }

  draw();
  return section;
}
