"""Draws the flows as they are, as diagrams for `docs/conversation.md`."""

from collections.abc import Iterator

from coach import voice
from coach.book import BOOK, COMMANDS
from coach.flow import END, RETURN, Flow, Fork, Step, To

HEAD = """# The conversation

Drawn from the flows by `ebb script draw`; do not edit. A box is a step, an arrow an answer; a
dashed arrow goes on by itself or by time.
"""


def page() -> str:
    """Return the whole page in Markdown."""
    parts = [HEAD, _commands(), *(_section(flow) for flow in BOOK.flows())]
    return "\n".join(parts)


def _commands() -> str:
    rows = [
        f"| /{command.name} | {command.to.removeprefix('@')} |"
        for command in COMMANDS
        if command.is_listed
    ]
    return "\n".join(["| command | opens |", "|---|---|", *rows, ""])


def _section(flow: Flow) -> str:
    lines = [f"## {flow.name}", "", "```mermaid", "flowchart TD"]
    lines += dict.fromkeys(_lines(flow))
    return "\n".join([*lines, "```", ""])


def _lines(flow: Flow) -> Iterator[str]:
    for target in _ways(flow.beginning):
        yield f"    begin(( )) --> {_node(target)}"
    for step in flow.steps:
        yield f'    {_node(step.id)}["{step.id}"]'
        yield from _arrows(flow, step)


def _arrows(flow: Flow, step: Step) -> Iterator[str]:
    here = _node(step.id)
    for choice in step.choices:
        label = _quoted(voice.label(voice.FALLBACK, flow.labels_of(step), choice.id))
        for target in _ways(choice.to):
            yield f"    {here} -- {label} --> {_node(target)}"
    for part, name in ((step.chips, "chips"), (step.typed, "typed"), (step.recorded, "voice note")):
        for target in _ways(part.to) if part else ():
            yield f"    {here} -- {name} --> {_node(target)}"
    if step.rings:
        seconds = int(step.rings.after.total_seconds())
        for target in _ways(step.rings.to):
            yield f"    {here} -. {seconds} s .-> {_node(target)}"
    for target in _ways(step.then) if step.then else ():
        yield f"    {here} -.-> {_node(target)}"


def _ways(to: To) -> tuple[str, ...]:
    return to.among if isinstance(to, Fork) else (to,)


def _node(target: str) -> str:
    if target in (END, RETURN):
        return f"{target[1:]}_(({target[1:]}))"
    if target.startswith("@"):
        name = target[1:]
        return f'to_{name.replace("/", "_").replace("-", "_")}>"{name}"]'
    return "s_" + target.replace("-", "_")


def _quoted(label: str) -> str:
    return '"' + label.replace('"', "'") + '"'
