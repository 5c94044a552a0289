// Letters: their days and how they lie; the words of one at a time, and only while it is read.

import { button, made } from "./dom.js";

export function letters(page) {
  const list = page.state.letters;
  return [
    made("h1", {}, page.words("letters")),
    list.length
      ? made("ul", { class: "lines card" }, ...list.map((letter) => titled(page, letter)))
      : made("p", { class: "hint" }, page.words("letters-empty")),
  ];
}

function titled(page, letter) {
  const item = made("li", { "data-no": letter.no });
  const label = page.words(letter.is_sealed ? "letter-open" : "letter-read");
  const what = made("span", { class: "what" }, made("b", {}, letter.title), letter.shut_says ? made("small", {}, letter.shut_says) : null);
  const action = letter.shut_says ? null : button(label, () => read(page, letter), "soft", { "aria-label": `${label}: ${letter.title}` });
  item.append(made("div", { class: "line" }, ...[what, action].filter(Boolean)));
  return item;
}

async function read(page, letter) {
  if (letter.is_sealed && !(await page.change("letter-opened", { no: letter.no }, ""))) return;
  const found = await page.ask(`letters/${letter.no}`);
  if (!found) return;
  page.show("letters", { moves: false });
  const item = document.querySelector(`[data-no="${letter.no}"]`);
  const away = button(page.words("letter-away"), () => {
    page.show("letters", { moves: false });
    document.querySelector(`[data-no="${letter.no}"] button`)?.focus();
  }, "soft");
  item.replaceChildren(made("article", { class: "letter", tabindex: "-1", "data-stays": "" }, made("h2", {}, letter.title), made("p", {}, found.text), away));
  item.firstChild.focus();
}
