// Everything one opens and closes: commands, attaching, the rest, the place sheet, dialogs, theme.

import { element } from "./bubbles.js";

const CITIES = [
  ["Lisbon", 38.72, -9.14], ["Madrid", 40.42, -3.7], ["Berlin", 52.52, 13.4], ["London", 51.51, -0.13],
  ["New York", 40.71, -74.01], ["Mexico City", 19.43, -99.13], ["Buenos Aires", -34.6, -58.38],
  ["Los Angeles", 34.05, -118.24], ["Kolkata", 22.57, 88.36], ["Auckland", -36.85, 174.76],
];
const STICKERS = ["🌊", "🐚", "🌙", "🌱"];
const byId = (id) => document.getElementById(id);

export function openDialog(id) { byId(id).showModal(); }

export class Menus {
  #chat;
  #commands = [];

  constructor(chat) {
    this.#chat = chat;
    for (const name of ["attach", "more"]) this.#popover(byId(name), byId(`${name}-pop`));
    this.#popover(byId("commands"), byId("commands-pop"), () => this.#list(""));
    document.addEventListener("click", (event) => {
      if (!event.target.closest(".pop, [aria-haspopup], #text")) this.close();
    });
    document.addEventListener("keydown", (event) => this.#keyed(event));
    for (const button of document.querySelectorAll("[data-close]"))
      button.addEventListener("click", () => button.closest("dialog").close());
    for (const button of document.querySelectorAll("[data-do]"))
      button.addEventListener("click", () => { this.close(); this.#doIt(button.dataset.do); });
    this.#place();
    this.#language();
    this.#theme();
  }

  setCommands(commands) { this.#commands = commands; }

  // While a command is typed, those that begin so are offered.
  typed(text) {
    if (!/^\/\w*$/.test(text)) return this.close();
    this.#list(text.slice(1));
    this.#show(byId("commands"), byId("commands-pop"), byId("commands-pop").children.length > 0);
  }

  close() {
    for (const pop of document.querySelectorAll(".pop")) pop.hidden = true;
    for (const opener of document.querySelectorAll("[aria-haspopup]")) opener.setAttribute("aria-expanded", "false");
  }

  focusFirstCommand() {
    if (byId("commands-pop").hidden) return false;
    byId("commands-pop").lastElementChild?.focus();
    return true;
  }

  #popover(opener, pop, prepare) {
    opener.addEventListener("click", () => {
      const opens = pop.hidden;
      this.close();
      prepare?.();
      if (opens && !pop.children.length) this.#chat.toast("No commands are registered yet.");
      this.#show(opener, pop, opens && pop.children.length > 0);
      if (!pop.hidden) (pop.querySelector("button, a") ?? pop).focus({ focusVisible: false });
    });
  }

  #show(opener, pop, isShown) {
    pop.hidden = !isShown;
    opener.setAttribute("aria-expanded", String(isShown));
  }

  #list(beginning) {
    const found = this.#commands.filter((one) => one.command.startsWith(beginning));
    byId("commands-pop").replaceChildren(...found.map((one) => {
      const option = element("button");
      option.type = "button";
      option.setAttribute("role", "option");
      option.append(element("b", "", `/${one.command}`), element("span", "", one.description));
      option.addEventListener("click", () => { this.close(); this.#chat.says(`/${one.command}`); });
      return option;
    }));
  }

  #keyed(event) {
    const pop = event.target.closest?.(".pop");
    if (event.key === "Escape") {
      this.close();
      if (pop) byId("text").focus();
    }
    if (!pop || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    const items = [...pop.querySelectorAll("button, a, select")];
    const next = items.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    items[(next + items.length) % items.length]?.focus();
    event.preventDefault();
  }

  #doIt(what) {
    const chat = this.#chat;
    if (what === "place") openDialog("place");
    if (what === "voice") chat.act({ act: "voice" });
    if (what === "sticker") chat.act({ act: "sticker", emoji: STICKERS[Math.floor(Math.random() * STICKERS.length)] });
    if (what === "block") chat.act({ act: chat.isBlocked ? "unblocks" : "blocks" });
    if (what === "clear") chat.act({ act: "clears" });
  }

  #place() {
    byId("cities").replaceChildren(...CITIES.map(([name, latitude, longitude]) => {
      const button = element("button", "soft", name);
      button.type = "button";
      button.addEventListener("click", () => this.#share(latitude, longitude));
      return button;
    }));
    byId("place-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#share(byId("latitude").valueAsNumber, byId("longitude").valueAsNumber);
    });
  }

  #share(latitude, longitude) {
    byId("place").close();
    this.#chat.act({ act: "place", latitude, longitude });
  }

  // The language the person's Telegram app is set to; the bot hears of it with each message.
  #language() {
    const choice = byId("language");
    const wanted = localStorage.getItem("language") ?? navigator.language.slice(0, 2);
    if ([...choice.options].some((option) => option.value === wanted)) choice.value = wanted;
    choice.addEventListener("change", () => {
      localStorage.setItem("language", choice.value);
      this.#chat.connect();
    });
  }

  #theme() {
    const chosen = localStorage.getItem("theme");
    if (chosen) document.documentElement.dataset.theme = chosen;
    byId("theme").addEventListener("click", () => {
      const root = document.documentElement;
      const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = isDark ? "light" : "dark";
      localStorage.setItem("theme", root.dataset.theme);
    });
  }
}
