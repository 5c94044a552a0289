"""The script's check: every flow and every text, in every language, before anybody meets them.

Flows refuse their own faults when made; here the texts are held against flows, commands and code.
What can be told from the texts alone is in `wording.py`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from fluent.syntax import ast

from coach import bonds, helplines, others, texts, voice, wording
from coach.appointments import APPOINTMENTS
from coach.book import BOOK, COMMANDS
from coach.flow import END, RETURN, Step, ways
from coach.flows import lines

SPOKEN_BY_THE_BOT = ("about-", "group-", "app-")
"""Texts that are used outside the coach."""

FORMS = frozenset({"you", "them"})
"""What every text may choose its forms by; a language needs them where English does not."""

IN_PICTURES = "picture-"
"""Texts that stand in pictures."""

OF_ITS_OWN = "form-"
"""Texts a language has for its own grammar, which only its own texts refer to."""

NOT_IN_HELP = ("start", "help")

OF_OTHERS = ("@friend/ping", "@buddy/asleep", *(f"@buddy/{each}" for each in bonds.ANSWERS))
"""What a buddy's turn, or a friend's, shows somebody."""

DAILY = ("morning", "evening", "silence", "closing")
"""The flows of the two nudges of every day."""


def faults() -> list[str]:
    """Return every fault found, each a line that names language, text and what is wrong."""
    found = [fault for language in texts.folders() for fault in _faults_in(language)]
    return [*found, *_unused(), *_unknown_words()]


def needed() -> dict[str, set[str]]:
    """Return every prompt the flows need, each with the labels that must hang on it."""
    wanted: dict[str, set[str]] = {}
    for flow in BOOK.flows():
        for step in flow.steps:
            for prompt in flow.prompts_of(step) if not step.is_silent else ():
                wanted.setdefault(prompt, set())
            if step.choices or step.typed:
                wanted.setdefault(flow.labels_of(step), set()).update(_labels(step))
    for command in COMMANDS:
        if command.is_single and not command.to.startswith("@"):
            wanted.setdefault(command.to, set())
        if command.is_listed:
            wanted.setdefault("about-description", set()).add(command.name)
    for line in helplines.all_lines():
        for prompt in lines.prompts(line):
            wanted.setdefault(prompt, set())
    return wanted


@lru_cache(maxsize=1)
def nudges() -> frozenset[str]:
    """Return every prompt that can come unasked, and so be read on a locked screen.

    Those of the flows of every day whole, since one step of theirs leads on to the next; of an
    unasked appointment what it opens.
    """
    found = {
        prompt
        for name in DAILY
        for step in BOOK.flow(name).steps
        for prompt in BOOK.flow(name).prompts_of(step)
    }
    for appointment in APPOINTMENTS:
        if not appointment.is_asked:
            found.update(_opened(appointment.to))
    return frozenset(found)


def pictured() -> frozenset[str]:
    """Return every text in a picture or beneath one: a picture is seen from afar."""
    captions = {
        prompt
        for flow in BOOK.flows()
        for step in flow.steps
        if step.picture
        for prompt in flow.prompts_of(step)
    }
    written = texts.written(voice.FALLBACK)
    return frozenset(captions | {name for name in written if name.startswith(IN_PICTURES)})


@lru_cache(maxsize=1)
def arriving() -> frozenset[str]:
    """Return every prompt that can come by itself, asked for or not, or through somebody else."""
    targets = (*(each.to for each in APPOINTMENTS), *others.LINES.values(), *OF_OTHERS)
    return nudges().union(*(_opened(target) for target in targets))


def _opened(target: str) -> set[str]:
    """Return what a target may say first: its step's prompts, or those of the whole flow.

    A step that says nothing is followed to where it leads.
    """
    flow, name = BOOK.flow_of(target), target.partition("/")[2]
    steps = (flow.step(name),) if name else flow.steps
    found = {prompt for step in steps if not step.is_silent for prompt in flow.prompts_of(step)}
    silent = (step for step in steps if step.is_silent and name)
    for way in (way for step in silent if step.then for way in ways(step.then)):
        if way not in (END, RETURN):
            found |= _opened(way if way.startswith("@") else f"@{flow.name}/{way}")
    return found


def _labels(step: Step) -> set[str]:
    labels = {choice.id for choice in step.choices}
    return labels | {"unclear"} if step.typed else labels


def _faults_in(language: str) -> Iterator[str]:
    yield from wording.faults_in(language, arriving() | pictured())
    yield from _missing(language)
    yield from _lost_labels(language)
    yield from _commands_without_help(language)
    if language != voice.FALLBACK:
        yield from _strays(language)


def _missing(language: str) -> Iterator[str]:
    """Yield what a language lacks; for all but the fallback that is: why it is not spoken."""
    lacking = set(voice.missing(language))
    for prompt, labels in needed().items():
        if not voice.has(language, prompt):
            lacking.add(prompt)
        lacking |= {
            f"{prompt}.{label}" for label in labels if not voice.has(language, prompt, label)
        }
    yield from (f"{language}: {name} is missing" for name in sorted(lacking))
    if lacking and language != voice.FALLBACK:
        yield f"{language} is not spoken until it is complete, {len(lacking)} texts are missing"


def _lost_labels(language: str) -> Iterator[str]:
    """Yield the attributes that are no wording and that no step and no chip can show."""
    wanted = needed()
    for message in texts.messages(language):
        name = message.id.name
        known = {"unclear"} | wanted.get(name, set())
        for label in (part.id.name for part in message.attributes):
            if not texts.is_wording(label) and label not in known | _chip_labels(name):
                yield f"{language}: {name}.{label} labels nothing"


def _commands_without_help(language: str) -> Iterator[str]:
    found = (message for message in texts.messages(language) if message.id.name == "help")
    shown = "".join(wording.plain(message.value) for message in found if message.value)
    listed = (command.name for command in COMMANDS if command.is_listed)
    for name in listed:
        if name not in NOT_IN_HELP and not re.search(rf"/{name}\b", shown):
            yield f"{language}: help does not name /{name}"


def _strays(language: str) -> Iterator[str]:
    """Yield the texts that a language has, or fills in, otherwise than the fallback."""
    known = {message.id.name for message in texts.messages(voice.FALLBACK)}
    for message in texts.messages(language):
        name = message.id.name
        if name.startswith(OF_ITS_OWN):
            continue
        if name not in known:
            yield f"{language}: {name} is not a text of {voice.FALLBACK}"
            continue
        for attribute in ("", *(part.id.name for part in message.attributes)):
            given = _given(name, attribute)
            if extra := voice.words_used(language, name, attribute) - given - FORMS:
                words = ", ".join(f"${word}" for word in sorted(extra))
                yield f"{language}: {name} needs words that are not given: {words}"


def _given(name: str, attribute: str) -> frozenset[str]:
    """Return the words the fallback fills in there; any wording may use those of the others."""
    if attribute and not texts.is_wording(attribute):
        return voice.words_used(voice.FALLBACK, name, attribute)
    count = voice.wordings(voice.FALLBACK, name)
    others = (voice.words_used(voice.FALLBACK, name, f"or-{n}") for n in range(2, count + 1))
    return voice.words_used(voice.FALLBACK, name).union(*others)


def _unused() -> Iterator[str]:
    """Yield the texts nobody uses: no flow, no command, no line of the code, no other text."""
    written = list(texts.messages(voice.FALLBACK))
    used = set(needed()).union(*(_texts_referred_to(message) for message in written))
    for name in (message.id.name for message in written):
        if name not in used and not name.startswith(SPOKEN_BY_THE_BOT) and not _is_named(name):
            yield f"{voice.FALLBACK}: nobody uses {name}"


def _texts_referred_to(message: ast.Message) -> set[str]:
    return {reference.partition(".")[0] for reference in wording.references(message)}


def _unknown_words() -> Iterator[str]:
    """Yield the words to fill in that no line of the code gives, `{ $dya }`."""
    for message in texts.messages(voice.FALLBACK):
        for word in sorted(wording.words(message)):
            if f'"{word}"' not in _source():
                yield f"{voice.FALLBACK}: {message.id.name} needs ${word}, which nobody gives"


def _is_named(name: str) -> bool:
    """Tell whether the code names a text, whole or by the beginning of an f-string."""
    ends = [at + 1 for at, character in enumerate(name) if character == "-"]
    return f'"{name}"' in _source() or any(f'f"{name[:end]}{{' in _source() for end in ends)


def _chip_labels(name: str) -> set[str]:
    """Return the labels on a text that chips may take: it is asked for labels, they are named."""
    if not re.search(rf'\.label\(\s*"{name}"', _source()):
        return set()
    written = texts.written(voice.FALLBACK).get(name)
    labels = written.attributes if written else frozenset()
    return {label for label in labels if f'"{label}"' in _source()}


@lru_cache(maxsize=1)
def _source() -> str:
    """Return the whole code of the coach: a check by what stands there, not by what it does."""
    return "".join(path.read_text("utf-8") for path in Path(__file__).parent.rglob("*.py"))
