// Marked text: turns a text and its entities into elements. Text stays text, never markup.

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function marked(text, entities, chat) {
  const root = document.createElement("span");
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fill(root, text, { from: 0, to: text.length }, sorted, chat);
  return root;
}

// Nested entities lie inside their first one; where two only overlap, the later one is cut in two.
function fill(parent, text, span, entities, chat) {
  let at = span.from;
  for (let place = 0; place < entities.length; place++) {
    const one = entities[place];
    const from = Math.max(one.offset, at);
    const to = Math.min(one.offset + one.length, span.to);
    if (from >= to) continue;
    parent.append(text.slice(at, from));
    const element = elementFor(one, text.slice(from, to), chat);
    if (!element.childNodes.length) fill(element, text, { from, to }, entities.slice(place + 1), chat);
    parent.append(element);
    at = to;
  }
  parent.append(text.slice(at, span.to));
}

function elementFor(entity, text, chat) {
  switch (entity.type) {
    case "url": return link(text, chat);
    case "text_link": return link(entity.url, chat);
    case "bot_command": return command(text, chat);
    case "spoiler": return spoiler();
    case "date_time": return dateTime(entity, text, chat);
    default: return document.createElement(TAGS[entity.type] ?? "span");
  }
}

export function link(address, chat) {
  const element = document.createElement("a");
  let url;
  try { url = new URL(address); } catch { return document.createElement("span"); }
  if (!["http:", "https:"].includes(url.protocol)) return document.createElement("span");
  element.href = ownInvitation(url, chat) ?? url.href;
  element.target = "_blank";
  element.rel = "noopener noreferrer";
  return element;
}

// A link to the bot itself (https://t.me/<bot>?start=…) opens a second person's page.
function ownInvitation(url, chat) {
  if (url.hostname !== "t.me" || url.pathname !== `/${chat.botUsername()}`) return null;
  const next = chat.person === 1 ? 2 : 1;
  return `/?${new URLSearchParams({ person: next, start: url.searchParams.get("start") ?? "" })}`;
}

function command(text, chat) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "command";
  element.textContent = text;
  element.addEventListener("click", () => chat.says(text));
  return element;
}

function spoiler() {
  const element = document.createElement("span");
  element.className = "spoiler";
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", "Hidden text, press to show");
  const reveal = (event) => {
    if (event.type === "keydown" && !["Enter", " "].includes(event.key)) return;
    if (!element.classList.contains("shown")) event.preventDefault();
    element.classList.add("shown");
    for (const name of ["role", "aria-label", "tabindex"]) element.removeAttribute(name);
  };
  element.addEventListener("click", reveal);
  element.addEventListener("keydown", reveal);
  return element;
}

function dateTime(entity, text, chat) {
  const at = new Date(entity.unix_time * 1000);
  const element = document.createElement("time");
  element.dateTime = at.toISOString();
  element.title = chat.format(at, { dateStyle: "full", timeStyle: "short" });
  element.textContent = entity.date_time_format ? shownTime(entity.date_time_format, at, chat) : text;
  return element;
}

// Bot API, "date-time entity formatting": r, or w?[dD]?[tT]?
function shownTime(pattern, at, chat) {
  if (pattern === "r") return relative(at - chat.now());
  const parts = [];
  if (pattern.includes("w")) parts.push(chat.format(at, { weekday: "long" }));
  if (/d/.test(pattern)) parts.push(chat.format(at, { day: "2-digit", month: "2-digit", year: "2-digit" }));
  if (/D/.test(pattern)) parts.push(chat.format(at, { day: "numeric", month: "long", year: "numeric" }));
  if (/t/i.test(pattern)) {
    const seconds = pattern.includes("T") ? { second: "2-digit" } : {};
    parts.push(chat.format(at, { hour: "2-digit", minute: "2-digit", ...seconds }));
  }
  return parts.join(", ");
}

function relative(milliseconds) {
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
  const minutes = Math.round(milliseconds / 60000);
  if (Math.abs(minutes) < 90) return words.format(minutes, "minute");
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 36 ? words.format(hours, "hour") : words.format(Math.round(hours / 24), "day");
}
