// One message as a bubble: its text, picture, file, voice note or place, and the buttons below.

import { link, marked } from "./marks.js";

export function bubbleFor(message, chat) {
  const item = element("li", message.from.is_bot ? "message in" : "message out");
  item.dataset.id = message.message_id;
  const bubble = element("div", "bubble");
  bubble.append(element("span", "unseen", message.from.is_bot ? `${chat.botName()}: ` : "You: "));
  bubble.append(...attached(message, chat));
  const text = message.text ?? message.caption;
  if (text !== undefined) {
    const words = marked(text, message.entities ?? message.caption_entities, chat);
    words.className = "text";
    words.dir = "auto";
    bubble.append(words);
  }
  bubble.append(stamp(message, chat));
  if (message.sticker) bubble.classList.add("bare");
  if (message.photo && text === undefined) bubble.classList.add("picture-only");
  item.append(bubble);
  const rows = message.reply_markup?.inline_keyboard;
  if (rows?.length) item.append(inlineKeyboard(rows, message, chat));
  return item;
}

export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

function stamp(message, chat) {
  const at = new Date(message.date * 1000);
  const made = element("span", "stamp");
  if (message.edit_date) made.append(element("span", "edited", "edited "));
  const time = element("time", "", chat.format(at, { hour: "2-digit", minute: "2-digit" }));
  time.dateTime = at.toISOString();
  made.append(time);
  return made;
}

function attached(message, chat) {
  if (message.photo) return [picture(message, chat)];
  if (message.document) return [file(message.document)];
  if (message.voice) return [voice(message, chat)];
  if (message.sticker) return [element("span", "sticker", message.sticker.emoji ?? "▢")];
  if (message.location) return [place(message.location)];
  if (message.contact) return [element("span", "text", `Contact: ${message.contact.first_name}`)];
  return [];
}

function picture(message, chat) {
  const size = message.photo.at(-1);
  const frame = element("button", "picture");
  frame.type = "button";
  const image = document.createElement("img");
  image.alt = message.caption ?? "Picture";
  image.width = size.width;
  image.height = size.height;
  image.src = `/chat/file/${encodeURIComponent(size.file_id)}?as=picture`;
  frame.append(image);
  frame.classList.toggle("veiled", Boolean(message.has_media_spoiler));
  frame.addEventListener("click", () => {
    if (!frame.classList.replace("veiled", "unveiled")) chat.showsPicture(image);
  });
  return frame;
}

function file(document_) {
  const made = element("a", "file");
  made.href = `/chat/file/${encodeURIComponent(document_.file_id)}`;
  made.download = document_.file_name ?? "file";
  const mark = element("span", "file-mark");
  mark.append(icon("file"));
  const words = element("span", "file-words");
  words.append(element("b", "", document_.file_name ?? "file"));
  words.append(element("small", "", sizeOf(document_.file_size)));
  made.append(mark, words);
  return made;
}

function sizeOf(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : bytes < 1048576 ? `${Math.round(bytes / 1024)} kB`
    : `${(bytes / 1048576).toFixed(1)} MB`;
}

function voice(message, chat) {
  const made = element("button", "voice");
  made.type = "button";
  made.setAttribute("aria-label", `Voice note, ${message.voice.duration} seconds`);
  const mark = element("span", "file-mark");
  mark.append(icon("play"));
  const wave = element("span", "wave");
  for (let bar = 0; bar < 24; bar++) {
    const line = element("i");
    line.style.height = `${20 + 75 * Math.abs(Math.sin(bar * 1.7 + message.message_id) * Math.cos(bar * 0.37))}%`;
    wave.append(line);
  }
  made.append(mark, wave, element("small", "", `0:${String(message.voice.duration).padStart(2, "0")}`));
  made.addEventListener("click", () => {
    new Audio(`/chat/file/${encodeURIComponent(message.voice.file_id)}`).play()
      .catch(() => chat.toast("A pretended note: there is nothing to hear."));
  });
  return made;
}

function place(location) {
  const made = element("span", "place");
  const words = `${location.latitude.toFixed(2)}, ${location.longitude.toFixed(2)}`;
  made.append(icon("place"), element("span", "", words));
  return made;
}

function inlineKeyboard(rows, message, chat) {
  const made = element("div", "inline-keys");
  for (const row of rows) {
    const line = element("div", "inline-row");
    for (const button of row) line.append(inlineButton(button, message, chat));
    made.append(line);
  }
  return made;
}

function inlineButton(button, message, chat) {
  const address = button.url ?? button.web_app?.url;
  const made = address ? link(address, chat) : element("button");
  if (!address) made.type = "button";
  made.className = `key ${["primary", "success", "danger"].includes(button.style) ? button.style : ""}`;
  made.textContent = button.text;
  if (address) made.classList.add("leads-out");
  else made.addEventListener("click", () => press(button, made, message, chat));
  return made;
}

function press(button, made, message, chat) {
  if (button.copy_text) {
    navigator.clipboard.writeText(button.copy_text.text).then(() => chat.toast("Copied."));
  } else if (button.callback_data !== undefined) {
    made.classList.add("waiting");
    setTimeout(() => made.classList.remove("waiting"), 8000);
    chat.act({ act: "taps", message_id: message.message_id, data: button.callback_data });
  } else {
    chat.toast("This button works on Telegram only.");
  }
}
