// What Telegram's client gives the page and hears from it, without a script of theirs.
// What was signed stays in the address and in memory; nothing is stored.

const launch = new URLSearchParams(location.hash.slice(1));

export const initData = launch.get("tgWebAppData") ?? "";

const COLOURS = {
  bg_color: "--page", secondary_bg_color: "--ground", section_bg_color: "--card", text_color: "--ink",
  hint_color: "--hint", link_color: "--accent", button_color: "--fill", button_text_color: "--on-fill",
  destructive_text_color: "--alarm", section_separator_color: "--line",
};

const LEGIBLE = 5.2; // more than the 4.5 that words need, for some stand on a tint of their own colour

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

// Only plain colours are taken. Those of words are moved towards the text's until they can be read
// on every ground, and the button's until its label can; a theme that cannot be read is not worn.
function wear(theme) {
  if (!theme || typeof theme !== "object") return;
  const given = Object.fromEntries(Object.entries(theme).filter(([, colour]) => /^#[0-9a-f]{6}$/i.test(colour)));
  given.section_bg_color ??= given.bg_color;
  const grounds = ["bg_color", "secondary_bg_color", "section_bg_color"].map((name) => given[name]).filter(Boolean);
  const ink = given.text_color;
  if (!grounds.length || !ink || grounds.some((ground) => contrast(ground, ink) < LEGIBLE)) return;
  for (const name of ["hint_color", "link_color", "destructive_text_color"])
    if (given[name]) given[name] = moved(given[name], ink, (colour) => grounds.every((ground) => contrast(ground, colour) >= LEGIBLE));
  const { button_color: fill, button_text_color: label } = given;
  if (fill && label) given.button_color = moved(fill, light(label) > 0.3 ? "#000000" : "#ffffff", (colour) => contrast(colour, label) >= LEGIBLE);
  else delete given.button_color;
  const style = document.documentElement.style;
  style.colorScheme = light(grounds[0]) < 0.3 ? "dark" : "light";
  for (const [name, property] of Object.entries(COLOURS))
    if (given[name]) style.setProperty(property, given[name]);
    else style.removeProperty(property);
}

function moved(colour, towards, isLegible) {
  for (let tenths = 0; tenths <= 10; tenths += 1) {
    const mixed = mix(colour, towards, tenths / 10);
    if (isLegible(mixed)) return mixed;
  }
  return towards;
}

function mix(one, other, share) {
  const part = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(part(one, at) * (1 - share) + part(other, at) * share).toString(16).padStart(2, "0")).join("")}`;
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
