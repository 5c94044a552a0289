// When messages come, and what is the person's own: the export, and the end of it all.

import { button, field, made, ticked } from "./dom.js";

// A second tap of a quick pair says nothing: for so long it cannot erase.
const DEAD_MS = 700;

export function settings(page) {
  const { hours } = page.state;
  return [
    made("h1", {}, hours ? page.words("hours") : page.words("yours")),
    ...(hours ? [wanted(page, hours), clock(page, hours)] : []),
    yours(page, hours ? "h2" : null),
  ];
}

function wanted(page, hours) {
  const kinds = { are_nudges_on: "nudges", wants_fewer: "fewer", has_moments: "moments" };
  const set = async (name, box) => {
    const all = Object.fromEntries(Object.keys(kinds).map((each) => [each, each === name ? box.checked : hours[each]]));
    if (!(await page.change("messages-set", all))) box.checked = hours[name];
    document.querySelector(`[name="${name}"]`)?.focus();
  };
  return made("section", { class: "card" }, ...Object.entries(kinds).map(([name, word]) => {
    const { box, row } = ticked(page.words(word), hours[name], "", { name });
    box.addEventListener("change", () => set(name, box));
    return row;
  }));
}

function clock(page, hours) {
  const at = (name, word) => {
    const input = made("input", { type: "time", name, required: true });
    input.value = hours[name].slice(0, 5);
    return field(page.words(word), input);
  };
  const save = async (event) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    if (await page.change("hours-set", given)) document.querySelector('[name="morning_at"]').focus();
  };
  return made("form", { class: "card form", onsubmit: save },
    made("div", { class: "pair" }, at("morning_at", "morning"), at("evening_at", "evening")),
    made("fieldset", {}, made("legend", {}, page.words("quiet-hours")),
      made("div", { class: "pair" }, at("quiet_from", "quiet-from"), at("quiet_until", "quiet-until"))),
    made("p", { class: "hint" }, hours.zone_says),
    made("button", { class: "button strong" }, page.words("save")));
}

function yours(page, heading) {
  const give = async () => { if (await page.send("export")) page.tell(page.words("exported")); };
  const place = made("div", { class: "row" });
  const first = () => button(page.words("wipe-button"), ask, "alarm");
  const ask = () => {
    const sure = button(page.words("wipe-sure"), wipe, "alarm strong wide");
    sure.disabled = true;
    setTimeout(() => { sure.disabled = false; }, DEAD_MS);
    const keep = button(page.words("wipe-keep"), () => { place.replaceChildren(first()); place.firstChild.focus(); }, "soft wide");
    place.replaceChildren(keep, sure);
    keep.focus();
  };
  const wipe = async () => {
    const gone = await page.wipe();
    if (gone) page.leave(gone.says);
  };
  place.append(first());
  return made("section", { class: "card" },
    heading ? made(heading, {}, page.words("yours")) : null,
    made("p", {}, page.words("export")), made("div", { class: "row" }, button(page.words("export-button"), give, "soft")),
    made("p", {}, page.words("wipe")), place);
}
