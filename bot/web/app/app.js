// The page: what was told last, which part is shown, and what is done there.

import { ask, does } from "./calls.js";
import { contact, mayWrite } from "./contact.js";
import { byId, icon, made } from "./dom.js";
import { letters } from "./letters.js";
import { progress } from "./progress.js";
import { settings } from "./settings.js";
import { follow, initData, post } from "./telegram.js";
import { today } from "./today.js";

const PARTS = { today, progress, contact, letters, settings };
const TOLD_MS = 6000;

const page = {
  state: null,
  part: "today",
  isBusy: false,

  words(name) { return this.state.words[name]; },

  // Show a part anew. Whoever moved there is taken along, for those who hear the page.
  show(part = this.part, { moves = part !== this.part } = {}) {
    this.part = part;
    const view = byId("view");
    view.replaceChildren(...PARTS[part](this).filter(Boolean));
    for (const tab of byId("tabs").children)
      if (tab.dataset.part === part) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    if (moves) { view.focus({ preventScroll: true }); window.scrollTo(0, 0); }
  },

  take(state) {
    this.state = state;
    document.documentElement.lang = state.language;
    document.title = state.words.title;
    this.tabs();
  },

  tabs() {
    const has = { progress: state_has("figures"), contact: mayWrite(this), settings: true, today: true, letters: this.state.standing !== "minor" };
    const names = Object.keys(PARTS).filter((name) => has[name]);
    if (!names.includes(this.part)) this.part = "today";
    byId("tabs").setAttribute("aria-label", this.words("tabs"));
    byId("tabs").replaceChildren(...names.map((name) => made(
      "button",
      { type: "button", "data-part": name, onclick: () => this.show(name, { moves: true }) },
      icon(name), made("span", {}, this.words(`tab-${name}`)),
    )));
    byId("tabs").hidden = false;
  },

  tell(words, isFault = false) {
    const told = byId("told");
    told.textContent = words;
    told.classList.toggle("fault", isFault);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { told.textContent = ""; }, TOLD_MS);
  },

  // Do one thing; return what came of it, null where it was refused. Meanwhile nothing else is done.
  async once(work) {
    if (this.isBusy) return null;
    this.isBusy = true;
    document.body.classList.add("busy");
    byId("told").textContent = "";
    try {
      return await work();
    } catch (fault) {
      if (fault.status === 401 || fault.status === 404) this.leave(fault.message);
      else this.tell(fault.message, true);
      return null;
    } finally {
      this.isBusy = false;
      document.body.classList.remove("busy");
    }
  },

  // Change something, and show how things stand after it.
  async change(kind, change, said = this.words("saved")) {
    const state = await this.once(() => does("changes", { is: kind, change }));
    if (!state) return false;
    this.take(state);
    this.show();
    this.tell(said);
    return true;
  },

  ask(path) { return this.once(() => ask(path)); },
  send(command) { return this.once(() => does("commands", { command })); },
  wipe() { return this.once(() => does("wipe", { wipe: true })); },
  close() { post("web_app_close"); },

  // Nothing more can be done here but to read this.
  leave(words) {
    byId("tabs").hidden = true;
    byId("told").textContent = "";
    byId("view").replaceChildren(made("p", { class: "plain" }, words));
    byId("view").focus();
  },
};

function state_has(name) { return Boolean(page.state[name]); }

async function begin() {
  follow();
  if (!initData) return page.leave(document.body.dataset.unsigned);
  const state = await page.ask("overview");
  if (!state) {
    if (byId("first")) byId("first").textContent = byId("told").textContent || byId("first").textContent;
    return null;
  }
  page.take(state);
  return page.show("today", { moves: false });
}

// Back from the chat, where something may have changed.
document.addEventListener("visibilitychange", async () => {
  if (document.visibilityState !== "visible" || !page.state || page.isBusy || document.querySelector("form, [data-stays]")) return;
  const state = await page.ask("overview");
  if (state) { page.take(state); page.show(); }
});

begin();
