// The calls: each carries what Telegram signed. One at a time, in the order they were asked for.

import { initData } from "./telegram.js";

const PATIENCE_MS = 20000;
let last = Promise.resolve();

export class Told extends Error {
  constructor(status, says) { super(says); this.status = status; }
}

export function ask(path) { return inLine(() => call(path)); }

// A thing that is done has an id of its own: sent again, it has no second effect.
export function does(path, body) {
  const whole = JSON.stringify(path.endsWith("wipe") ? body : { id: crypto.randomUUID?.() ?? someId(), ...body });
  return inLine(() => call(path, whole).catch((fault) => {
    if (fault.status && fault.status < 500) throw fault;
    return call(path, whole);
  }));
}

function inLine(work) {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}

async function call(path, body) {
  const headers = { Authorization: `tma ${initData}` };
  if (body) headers["Content-Type"] = "application/json";
  const options = { method: body ? "POST" : "GET", headers, body, cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(PATIENCE_MS) };
  let answer, said;
  try {
    answer = await fetch(`api/${path}`, options);
    said = await answer.json();
  } catch {
    throw new Told(0, document.body.dataset.unreachable);
  }
  if (!answer.ok) throw new Told(answer.status, said.says ?? document.body.dataset.unreachable);
  return said;
}

function someId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((each) => each.toString(16).padStart(2, "0")).join("");
}
