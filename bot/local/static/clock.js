// The clock: shows the person's now, ticking or moving, and takes wishes to move it.

const day = document.getElementById("clock-day");
const time = document.getElementById("clock-time");
const state = document.getElementById("clock-state");
const moves = document.getElementById("clock-moves");

export class Clock {
  #face = { now_seconds: Date.now() / 1000, zone: "UTC", is_moved: false, is_moving: false };
  #heardAt = performance.now();
  #chat;

  constructor(chat) {
    this.#chat = chat;
    moves.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) this.#move(button);
    });
    setInterval(() => this.#show(), 1000);
  }

  hear(face) {
    const before = this.#face.zone;
    this.#face = { ...face, zone: knownZone(face.zone) };
    this.#heardAt = performance.now();
    this.#show();
    if (this.#face.zone !== before) this.#chat.redraw();
  }

  now() {
    const passed = this.#face.is_moving ? 0 : performance.now() - this.#heardAt;
    return new Date(this.#face.now_seconds * 1000 + passed);
  }

  format(at, parts) {
    return new Intl.DateTimeFormat("en-GB", { timeZone: this.#face.zone, hourCycle: "h23", ...parts }).format(at);
  }

  async #move(button) {
    this.hear({ ...this.#face, now_seconds: this.now() / 1000, is_moving: true });
    const seconds = Number(button.dataset.seconds ?? 0);
    const answer = await this.#chat.post("/chat/clock", { to: button.dataset.to, seconds });
    if (answer?.moved === false) this.#chat.toast("Nothing is planned yet.");
    button.focus({ preventScroll: true });
  }

  #show() {
    const now = this.now();
    const { zone, is_moved: isMoved, is_moving: isMoving } = this.#face;
    day.textContent = this.format(now, { weekday: "short", day: "numeric", month: "short" }).replace(",", "");
    time.textContent = this.format(now, { hour: "2-digit", minute: "2-digit" });
    const words = isMoving ? "moving…" : `${zone.replaceAll("_", " ")}${isMoved ? ", moved ahead" : ""}`;
    if (state.textContent !== words) state.textContent = words;
    state.classList.toggle("moving", isMoving);
    document.getElementById("clock-back").hidden = !isMoved;
    for (const button of moves.children) button.disabled = isMoving;
  }
}

function knownZone(zone) {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}
