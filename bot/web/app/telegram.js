// What Telegram's client gives the page and hears from it, without a script of theirs.
// What was signed stays in the address and in memory; nothing is stored.

const launch = new URLSearchParams(location.hash.slice(1));

export const initData = launch.get("tgWebAppData") ?? "";

const COLOURS = {
  bg_color: "--page", secondary_bg_color: "--ground", section_bg_color: "--card", text_color: "--ink",
  hint_color: "--hint", link_color: "--accent", button_color: "--fill", button_text_color: "--on-fill",
  destructive_text_color: "--alarm", section_separator_color: "--line",
};

export function post(kind, data = {}) {
  const native = window.TelegramWebviewProxy;
  if (native) native.postEvent(kind, JSON.stringify(data));
  else if (window.external && "notify" in window.external) window.external.notify(JSON.stringify({ eventType: kind, eventData: data }));
  else if (window.parent !== window) window.parent.postMessage(JSON.stringify({ eventType: kind, eventData: data }), "*");
}

export function follow() {
  wear(parsed(launch.get("tgWebAppThemeParams")));
  const hear = (kind, data) => { if (kind === "theme_changed") wear(data?.theme_params); };
  window.Telegram = { WebView: { receiveEvent: hear } };
  window.TelegramGameProxy = { receiveEvent: hear };
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || typeof event.data !== "string") return;
    const said = parsed(event.data);
    hear(said?.eventType, said?.eventData);
  });
  post("web_app_ready");
  post("web_app_expand");
}

// Only plain colours are taken, and only such as leave words legible; else the page keeps its own.
function wear(theme) {
  if (!theme || typeof theme !== "object") return;
  const style = document.documentElement.style;
  const is = (name) => /^#[0-9a-f]{6}$/i.test(theme[name] ?? "");
  const page = is("section_bg_color") ? "section_bg_color" : "bg_color";
  if (!is(page) || !is("text_color") || contrast(theme[page], theme.text_color) < 4.5) return;
  document.documentElement.style.colorScheme = light(theme[page]) < 0.3 ? "dark" : "light";
  const grounds = [page, "bg_color", "secondary_bg_color"].filter(is).map((name) => theme[name]);
  const legible = { text_color: 4.5, hint_color: 4.5, link_color: 4.5, destructive_text_color: 4.5 };
  for (const [name, property] of Object.entries(COLOURS)) {
    const fits = is(name) && grounds.every((ground) => contrast(ground, theme[name]) >= (legible[name] ?? 1));
    const pairs = name.startsWith("button") ? is("button_color") && is("button_text_color") && contrast(theme.button_color, theme.button_text_color) >= 4.5 : true;
    if (fits && pairs) style.setProperty(property, theme[name]);
    else style.removeProperty(property);
  }
}

function light(colour) {
  const part = (at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(one, other) {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function parsed(text) {
  try { return JSON.parse(text); } catch { return null; }
}
