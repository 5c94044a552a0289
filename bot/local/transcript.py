"""The conversation as text: `<` the bot, `>` the person, `…` passing time.

Notes what happened as it happened, since most of the bot's screens are edited away later.
"""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.local.wire import Json

_MOST_LINES = 5_000
_SILENCE_WORTH_TELLING = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said or done; `at` is the moved clock's time."""

    at: datetime
    mark: str
    text: str


class Transcript:
    """What happened in one chat."""

    def __init__(self) -> None:
        """Begin empty."""
        self._lines: deque[Line] = deque(maxlen=_MOST_LINES)
        self._texts: dict[int, str] = {}

    def note(self, kind: str, data: Json, at: datetime) -> None:
        """Note a change in the chat; those that say nothing are passed over."""
        match kind:
            case "message" | "edited":
                self._note_message(data, at)
            case "tapped":
                self._lines.append(Line(at, ">", f"[{data['label']}]"))
            case "blocked":
                done = "blocks the bot" if data["is_blocked"] else "unblocks the bot"
                self._lines.append(Line(at, ">", f"({done})"))
            case "cleared":
                self._lines.clear()
                self._texts.clear()

    def written(self) -> str:
        """Return the transcript."""
        written: list[str] = []
        before: datetime | None = None
        for line in self._lines:
            if before is not None and line.at - before >= _SILENCE_WORTH_TELLING:
                written.append(f"\n… {spoken_span(line.at - before)}\n")
            before = line.at
            written.append(f"{line.mark} " + line.text.replace("\n", "\n  "))
        return "\n".join(written) + "\n"

    def _note_message(self, data: Json, at: datetime) -> None:
        text = _told(data)
        if self._texts.get(data["message_id"]) == text:
            return
        self._texts[data["message_id"]] = text
        self._lines.append(Line(at, "<" if data["from"]["is_bot"] else ">", text))


def spoken_span(span: timedelta) -> str:
    """Return a span in its two largest units, as "2 days 3 hours"."""
    minutes = round(span.total_seconds() / 60)
    counts = {"day": minutes // 1440, "hour": minutes // 60 % 24, "minute": minutes % 60}
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for unit, n in counts.items() if n]
    return " ".join(parts[:2])


def _told(data: Json) -> str:
    """Return a message in words, with its buttons in brackets below."""
    words = [_attached(data), str(data.get("text", data.get("caption", "")))]
    rows = (data.get("reply_markup") or {}).get("inline_keyboard", [])
    buttons = ["".join(f"[{button['text']}]" for button in row) for row in rows]
    return "\n".join(part for part in (*words, *buttons) if part)


def _attached(data: Json) -> str:
    match data:
        case {"photo": _}:
            return "(a picture)"
        case {"document": {"file_name": name}}:
            return f"(a file: {name})"
        case {"voice": {"duration": seconds}}:
            return f"(a voice note, {seconds} s)"
        case {"sticker": {"emoji": emoji}}:
            return f"(a sticker: {emoji})"
        case {"location": {"latitude": latitude, "longitude": longitude}}:
            return f"(a place: {latitude}, {longitude})"
        case {"contact": {"first_name": name}}:
            return f"(a contact: {name})"
    return ""
