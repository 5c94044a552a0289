"""Stories as transcripts: what a person says and how time passes is replayed, the rest compared.

A line `> text` is typed, `> [label]` tapped, `> (voice)` sent, `> (place Europe/Lisbon)` shared,
`… 2 days 3 hours` passes. `@ Bo` goes over to somebody else's chat, `@ Bo es` to one in Spanish;
the story begins in the first one's, `@ Ada`. Everything else is what Ebb answers: `<` and its
buttons in brackets, a picture by its caption; what stands between `||` is covered until it is
tapped.
EBB_WRITE_STORIES=1 writes the files anew from what Ebb says now; read the difference aloud.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from coach import days
from coach.events import Kind
from coach.replies import Rows
from tests.talk import Talk

STORIES = Path(__file__).parent / "stories"

FIRST = "Ada"

_SPAN = re.compile(r"(\d+) (second|minute|hour|day|week)s?")


def replay(story: str, talk: Talk) -> str:
    """Return the whole transcript that a story's own lines lead to."""
    lines: list[str] = []
    chats = {FIRST: talk}
    for line in _own_lines(story):
        lines.append(line)
        if line.startswith("#") or not line:
            continue
        if line.startswith("@"):
            talk = _chat_of(line.removeprefix("@ "), chats)
        else:
            _do(line, talk)
        lines += _heard(talk)
    return "\n".join(lines) + "\n"


def _chat_of(line: str, chats: dict[str, Talk]) -> Talk:
    """Return somebody's chat; whoever is named first is a stranger to Ebb."""
    name, _, language_code = line.partition(" ")
    if name not in chats:
        chat_id = chats[FIRST].chat_id + 1000 * len(chats)
        chats[name] = chats[FIRST].is_joined_by(chat_id, language_code or "en")
    return chats[name]


def _own_lines(story: str) -> Iterator[str]:
    """Yield the heading, what the person does, and how time passes."""
    for line in story.splitlines():
        if line.startswith(("#", ">", "…", "@")):
            yield line


def _do(line: str, talk: Talk) -> None:
    if line.startswith("…"):
        spans = {f"{unit}s": float(count) for count, unit in _SPAN.findall(line)}
        return talk.waits(**spans)
    said = line.removeprefix("> ")
    if said.startswith("["):
        return talk.taps(said.strip("[]"))
    if said.startswith("(place"):
        return talk.shares_place(said.strip("()").removeprefix("place "))
    if said.startswith("("):
        return talk.sends(Kind(said.strip("()")))
    return talk.says(said)


def _heard(talk: Talk) -> Iterator[str]:
    """Yield what arrived since, with the clock where time had passed."""
    for shown in talk.takes_arrivals():
        clock = days.local(shown.at, talk.zone).strftime("%a %H:%M")
        text = f"(picture) {shown.seen}" if shown.picture else shown.seen
        yield f"< {clock}  " + text.replace("\n", "\n      ").rstrip()
        yield from _buttons(shown.rows)


def _buttons(rows: Rows) -> Iterator[str]:
    for row in rows:
        yield "      " + " ".join(f"[{button.label}]" for button in row)
