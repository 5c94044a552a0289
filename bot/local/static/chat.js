// The chat page: follows the stream of changes, shows them, and sends what the person does.

import { bubbleFor, element } from "./bubbles.js";
import { Clock } from "./clock.js";
import { Menus, openDialog } from "./menus.js";
import { Opening } from "./opening.js";

const byId = (id) => document.getElementById(id);
const NEAR_END_PIXELS = 140;
const TYPING_SHOWN_MS = 5000; // as long as Telegram shows it
const address = new URLSearchParams(location.search);

class Chat {
  person = Number(address.get("person") ?? 1);
  isBlocked = false;
  #bot = { first_name: "Ebb", username: "" };
  #messages = new Map();
  #keyboard = null;
  #stream = null;
  #unread = 0;
  #typing = 0;

  constructor() {
    this.clock = new Clock(this);
    this.menus = new Menus(this);
    this.opening = new Opening(this);
    this.#composer();
    this.#scrolling();
    byId("export").href = `/chat/transcript?person=${this.person}`;
    byId("start").addEventListener("click", () => this.#start());
    byId("unblock").addEventListener("click", () => this.act({ act: "unblocks" }));
    this.connect();
  }

  // What the parts of the page need of the chat.
  botName() { return this.#bot.first_name; }
  botUsername() { return this.#bot.username; }
  now() { return this.clock.now(); }
  format(at, parts) { return this.clock.format(at, parts); }
  says(text) { return this.act({ act: "says", text }); }
  act(body) { return this.post("/chat/act", { person: this.person, ...body }); }

  async post(path, body) {
    const headers = { "Content-Type": "application/json" };
    try {
      const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
      if (answer.ok) return await answer.json();
      this.toast(await answer.text());
    } catch {
      this.toast("Ebb does not answer. Is it still running?");
    }
    return null;
  }

  toast(text) {
    const made = element("p", "toast", text);
    byId("toasts").append(made);
    setTimeout(() => made.classList.add("going"), 3200);
    setTimeout(() => made.remove(), 3600);
  }

  showsPicture(image) {
    byId("viewer-picture").src = image.src;
    byId("viewer-picture").alt = image.alt;
    openDialog("viewer");
  }

  // The stream. It begins with the whole state, also after every reconnect.
  connect() {
    this.#stream?.close();
    const query = new URLSearchParams({ person: this.person, language: byId("language").value });
    const stream = (this.#stream = new EventSource(`/chat/events?${query}`));
    const on = (kind, take) => stream.addEventListener(kind, (event) => take(JSON.parse(event.data)));
    on("state", (state) => this.#begin(state));
    on("message", (message) => this.#arrive(message));
    on("edited", (message) => this.#change(message));
    on("deleted", ({ message_ids: ids }) => ids.forEach((id) => this.#remove(id)));
    on("keyboard", ({ keyboard }) => this.#setKeyboard(keyboard, true));
    on("typing", () => this.#showTyping());
    on("answered", (answer) => this.#answered(answer));
    on("blocked", ({ is_blocked: isBlocked }) => this.#setBlocked(isBlocked));
    on("commands", ({ commands, menu_button: button }) => { this.menus.setCommands(commands); this.opening.offer(button); });
    on("cleared", () => { this.#messages.clear(); this.#setKeyboard(null); this.redraw(); });
    on("clock", (face) => this.clock.hear(face));
    stream.onopen = () => this.#status("bot");
    stream.onerror = () => this.#status("not connected, trying again…");
  }

  #begin(state) {
    this.#bot = state.bot;
    byId("bot-name").textContent = state.bot.first_name;
    byId("description").textContent = state.description || "This is where the conversation begins.";
    this.clock.hear(state.clock);
    this.menus.setCommands(state.commands);
    this.opening.offer(state.menu_button, state.themes);
    this.#messages = new Map(state.messages.map((message) => [message.message_id, message]));
    this.#setKeyboard(state.keyboard, true);
    this.#setBlocked(state.is_blocked);
    this.redraw();
  }

  redraw() {
    const log = byId("log");
    log.setAttribute("aria-live", "off");
    log.replaceChildren();
    for (const message of this.#messages.values()) this.#append(message);
    this.#welcome();
    this.#toEnd("instant");
    requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
  }

  #append(message) {
    const log = byId("log");
    const at = new Date(message.date * 1000);
    const day = this.format(at, { weekday: "long", day: "numeric", month: "long" });
    if (log.dataset.day !== day || !log.children.length) {
      log.append(element("li", "day", day));
      log.dataset.day = day;
    }
    const item = bubbleFor(message, this);
    const before = log.lastElementChild;
    if (before?.classList.contains(message.from.is_bot ? "in" : "out")) before.classList.add("followed");
    log.append(item);
    return item;
  }

  #arrive(message) {
    const wasNearEnd = this.#isNearEnd();
    this.#messages.set(message.message_id, message);
    const item = this.#append(message);
    item.classList.add("new");
    if (message.from.is_bot) this.#showTyping(false);
    this.#welcome();
    if (wasNearEnd || !message.from.is_bot) return this.#toEnd("smooth");
    this.#unread += 1;
    this.#showUnread();
  }

  #change(message) {
    this.#messages.set(message.message_id, message);
    const old = this.#item(message.message_id);
    if (!old) return;
    const wasNearEnd = this.#isNearEnd();
    const hadFocus = old.contains(document.activeElement);
    const item = bubbleFor(message, this);
    item.classList.toggle("followed", old.classList.contains("followed"));
    item.classList.add("changed");
    old.replaceWith(item);
    if (hadFocus) (item.querySelector(".key") ?? byId("text")).focus({ preventScroll: true, focusVisible: false });
    if (wasNearEnd) this.#toEnd("smooth");
  }

  #remove(id) {
    this.#messages.delete(id);
    const item = this.#item(id);
    if (!item) return;
    item.style.height = `${item.offsetHeight}px`;
    item.getBoundingClientRect();
    item.classList.add("going");
    setTimeout(() => {
      const before = item.previousElementSibling;
      const isLastOfDay = !item.nextElementSibling || item.nextElementSibling.className === "day";
      item.remove();
      if (before?.className === "day" && isLastOfDay) this.redraw();
      this.#welcome();
    }, 320);
  }

  #item(id) { return byId("log").querySelector(`[data-id="${Number(id)}"]`); }

  #answered({ text, is_alert: isAlert }) {
    for (const key of document.querySelectorAll(".key.waiting")) key.classList.remove("waiting");
    if (!text) return;
    byId("alert-text").textContent = text;
    if (isAlert) openDialog("alert");
    else this.toast(text);
  }

  #status(words) { byId("status").textContent = words; }

  #showTyping(isTyping = true) {
    clearTimeout(this.#typing);
    this.#status(isTyping ? "typing…" : "bot");
    byId("status").classList.toggle("typing", isTyping);
    if (isTyping) this.#typing = setTimeout(() => this.#showTyping(false), TYPING_SHOWN_MS);
  }

  #setBlocked(isBlocked) {
    this.isBlocked = isBlocked;
    byId("block").textContent = isBlocked ? "Unblock the bot" : "Block the bot";
    this.#welcome();
  }

  // Below the messages stands one thing: Start, Unblock, or the text field.
  #welcome() {
    const isEmpty = this.#messages.size === 0;
    byId("blocked").hidden = !this.isBlocked;
    byId("welcome").hidden = this.isBlocked || !isEmpty;
    byId("empty").hidden = !isEmpty;
    byId("composer").hidden = this.isBlocked || isEmpty;
    this.#showKeys();
  }

  #start() {
    const payload = address.get("start");
    this.says(payload ? `/start ${payload}` : "/start").then(() => byId("text").focus());
  }

  // The reply keyboard.
  #setKeyboard(keyboard, isOpen) {
    this.#keyboard = keyboard;
    byId("keys").replaceChildren(...(keyboard?.keyboard ?? []).map((row) => {
      const line = element("div", "keys-row");
      line.append(...row.map((button) => this.#replyKey(button)));
      return line;
    }));
    byId("text").placeholder = keyboard?.input_field_placeholder ?? "Message";
    byId("keys-toggle").setAttribute("aria-expanded", String(Boolean(isOpen)));
    this.#showKeys();
  }

  #replyKey(button) {
    const made = element("button", `key ${["primary", "success", "danger"].includes(button.style) ? button.style : ""}`, button.text);
    made.type = "button";
    made.addEventListener("click", () => {
      if (button.request_location) openDialog("place");
      else this.says(button.text);
      if (this.#keyboard?.one_time_keyboard) this.#setKeyboard(this.#keyboard, false);
    });
    return made;
  }

  #showKeys() {
    const toggle = byId("keys-toggle");
    toggle.hidden = !this.#keyboard;
    const isOpen = toggle.getAttribute("aria-expanded") === "true";
    byId("keys").hidden = !this.#keyboard || !isOpen || byId("composer").hidden;
  }

  // Typing and sending.
  #composer() {
    const field = byId("text");
    byId("keys-toggle").addEventListener("click", () => {
      this.#setKeyboard(this.#keyboard, byId("keys").hidden);
      this.#toEnd("smooth");
    });
    field.addEventListener("input", () => { grow(field); this.menus.typed(field.value); });
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowUp" && this.menus.focusFirstCommand()) event.preventDefault();
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send(field);
    });
    byId("composer").addEventListener("submit", (event) => { event.preventDefault(); this.#send(field); });
  }

  #send(field) {
    const text = field.value.trim();
    if (!text) return field.focus();
    field.value = "";
    grow(field);
    this.menus.close();
    this.says(text).then((answer) => { if (!answer && !field.value) field.value = text; });
    field.focus();
  }

  // Where one stands in the conversation.
  #scrolling() {
    const view = byId("view");
    view.addEventListener("scroll", () => {
      if (this.#isNearEnd()) this.#unread = 0;
      this.#showUnread();
    }, { passive: true });
    new ResizeObserver(() => { if (this.#wasAtEnd) this.#toEnd("instant"); }).observe(view);
    byId("to-end").addEventListener("click", () => this.#toEnd("smooth"));
  }

  #wasAtEnd = true;

  #isNearEnd() {
    const view = byId("view");
    this.#wasAtEnd = view.scrollHeight - view.scrollTop - view.clientHeight < NEAR_END_PIXELS;
    return this.#wasAtEnd;
  }

  #toEnd(behavior) {
    byId("view").scrollTo({ top: byId("view").scrollHeight, behavior });
    this.#wasAtEnd = true;
    this.#unread = 0;
    this.#showUnread();
  }

  #showUnread() {
    byId("to-end").hidden = this.#wasAtEnd;
    byId("unread").textContent = this.#unread || "";
  }
}

function grow(field) {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
}

new Chat();
