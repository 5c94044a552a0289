// The bot's Mini App, opened from the button beside the text field, in a sheet over the chat.

const byId = (id) => document.getElementById(id);

export class Opening {
  #themes = {};

  constructor(chat) {
    const frame = byId("app-frame");
    byId("app-button").addEventListener("click", () => {
      const query = new URLSearchParams({ person: chat.person });
      if (isDark()) query.set("dark", "");
      frame.src = `/chat/app?${query}`;
      byId("app").showModal();
    });
    byId("app").addEventListener("close", () => frame.removeAttribute("src"));
    byId("theme").addEventListener("click", () => this.#wear());
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#wear());
    window.addEventListener("message", (event) => {
      if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
      if (JSON.parse(event.data).eventType === "web_app_close") byId("app").close();
    });
  }

  offer(button, themes = this.#themes) {
    this.#themes = themes;
    byId("app-button").hidden = button?.type !== "web_app";
    byId("app-button").textContent = button?.text ?? "";
  }

  // Tell an open Mini App that the chat has other colours now, as Telegram's clients do.
  #wear() {
    const theme = this.#themes[isDark() ? "dark" : "light"];
    const said = JSON.stringify({ eventType: "theme_changed", eventData: { theme_params: theme } });
    byId("app-frame").contentWindow?.postMessage(said, location.origin);
  }
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
