"""Every text in every language on one page, as writers read it: days, flows, wordings, buttons.

What is filled in is made up here. The page is whole in itself: nothing is fetched from anywhere.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from html import escape
from importlib.resources import files

from coach import plan, readability, texts, voice
from coach.book import BOOK
from coach.flow import Flow, Step
from coach.voice import Word

SAMPLES: Mapping[str, Word] = {
    "day": 12,
    "length": 30,
    "run": 11,
    "best": 11,
    "quiet": 11,
    "total": 12,
    "share": 91,
    "urges": 4,
    "ridden": 3,
    "days": 14,
    "clock": "21:40",
    "morning": "08:30",
    "evening": "20:30",
    "hour": "18:00",
    "from": "22:30",
    "until": "Fri, 4 Dec",
    "number": "112",
    "you": "they",
    "them": "they",
    "quiet7": 6,
    "urges7": 2,
    "mood": "up",
    "guess": 8,
    "bad": 5,
    "today": "in",
}
"""Numbers and words for what texts are filled in with; others show their name."""


DAY_PREFIX = "morning-day-"


def page(today: date) -> str:
    """Return the page in HTML."""
    languages = tuple(sorted(texts.folders(), key=lambda name: (name != voice.FALLBACK, name)))
    parts = [_days(languages), *(_flow(flow, languages) for flow in BOOK.flows()), _rest(languages)]
    heads = "".join(f"<th>{escape(language)}</th>" for language in languages)
    shell = (files("coach") / "preview.html").read_text("utf-8")
    return (
        shell.replace("{{made}}", f"{today:%Y-%m-%d}")
        .replace("{{index}}", _index())
        .replace("{{heads}}", heads)
        .replace("{{body}}", "\n".join(parts))
    )


def _index() -> str:
    links = "".join(f'<a href="#{flow.name}">{flow.name}</a> ' for flow in BOOK.flows())
    return f'<a href="#days">days</a> {links}<a href="#rest">rest</a>'


def _days(languages: tuple[str, ...]) -> str:
    rows = [_row(f"{DAY_PREFIX}{topic}", languages, topic) for topic in range(1, plan.TOPICS + 1)]
    return _section("days", "The thirty days", rows)


def _flow(flow: Flow, languages: tuple[str, ...]) -> str:
    rows = [row for step in flow.steps for row in _step_rows(flow, step, languages)]
    return _section(flow.name, flow.name, rows)


def _step_rows(flow: Flow, step: Step, languages: tuple[str, ...]) -> Iterator[str]:
    yield from (
        _row(prompt, languages)
        for prompt in _prompts(flow, step)
        if not prompt.startswith(DAY_PREFIX)
    )


def _prompts(flow: Flow, step: Step) -> tuple[str, ...]:
    """Return the texts a step shows: what it says, and what labels its buttons."""
    said = () if step.is_silent else flow.prompts_of(step)
    labels = (flow.labels_of(step),) if step.choices else ()
    return tuple(dict.fromkeys((*said, *labels)))


def _rest(languages: tuple[str, ...]) -> str:
    """Return what no step shows: words used in many places, single messages, the bot's own."""
    flows = BOOK.flows()
    told = {prompt for flow in flows for step in flow.steps for prompt in _prompts(flow, step)}
    names = [message.id.name for message in texts.messages(voice.FALLBACK)]
    return _section(
        "rest", "The rest", [_row(name, languages) for name in names if name not in told]
    )


def _section(anchor: str, title: str, rows: list[str]) -> str:
    width = 1 + len(texts.folders())
    head = f'<tr class="flow" id="{anchor}"><th colspan="{width}">{escape(title)}</th></tr>'
    return "\n".join([head, *rows])


def _row(prompt: str, languages: tuple[str, ...], day: int | None = None) -> str:
    cells = "".join(f"<td>{_cell(language, prompt, day)}</td>" for language in languages)
    return f"<tr><th><code>{escape(prompt)}</code></th>{cells}</tr>"


def _cell(language: str, prompt: str, day: int | None) -> str:
    said = list(_texts(language, prompt, day))
    labels = "".join(f"<kbd>{escape(label)}</kbd>" for label in _labels(language, prompt, day))
    shown = "".join(f"<p>{escape(text)}{_ease(text, language)}</p>" for text in said)
    return (shown or '<p class="none">missing</p>' if not labels else shown) + labels


def _ease(text: str, language: str) -> str:
    found = readability.ease(text, language)
    return "" if found is None else f' <small title="reading ease">{found}</small>'


def _texts(language: str, prompt: str, day: int | None) -> Iterator[str]:
    if not voice.has(language, prompt):
        return
    for wording in range(1, voice.wordings(language, prompt) + 1):
        attribute = "" if wording == 1 else f"or-{wording}"
        if wording > 1 or _has_words(language, prompt):
            yield _said(language, prompt, attribute, day)


def _said(language: str, prompt: str, attribute: str, day: int | None) -> str:
    """Return a text as it would be said, or why it cannot be yet: half a language is shown too."""
    words = _filled(language, prompt, attribute, day)
    try:
        if attribute:
            return voice.label(language, prompt, attribute, words)
        return voice.text(language, prompt, words)
    except voice.VoiceError as fault:
        return f"⚠ {fault}"


def _has_words(language: str, prompt: str) -> bool:
    return any(
        message.id.name == prompt and message.value is not None
        for message in texts.messages(language)
    )


def _labels(language: str, prompt: str, day: int | None) -> Iterator[str]:
    for message in texts.messages(language):
        if message.id.name == prompt:
            for name in (part.id.name for part in message.attributes):
                if not name.startswith("or-"):
                    yield _said(language, prompt, name, day)


def _filled(language: str, prompt: str, attribute: str, day: int | None) -> Mapping[str, Word]:
    names = voice.words_used(language, prompt, attribute)
    words = {name: SAMPLES.get(name, f"⟨{name}⟩") for name in names}
    return {**words, "day": day} if day is not None and "day" in words else words
