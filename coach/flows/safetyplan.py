"""The safety plan: warning signs, what helps, people, places, lines; built in chat, part by part.

Each part can be skipped, added to and emptied, now or later. Only the person sees it. Source:
coaching.md, 4.10.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach.flow import RETURN, Chip, Chips, Choice, Flow, Fork, Lasts, Step, Typed, Varies
from coach.flows import lines
from coach.flows.crisis_screens import help_words
from coach.helplines import Kind
from coach.replies import Style
from coach.turn import Turn
from coach.voice import Word

PARTS = ("signs", "helps", "people", "places")

MOST = 5
LONGEST = 100
"""Lines in a part, and characters in a line: the whole plan fits one message."""


def written(turn: Turn, part: str) -> tuple[str, ...]:
    """Return what stands in a part of the plan."""
    kept: tuple[str, ...] = getattr(turn.person.plan.safety, part)
    return kept


def add(turn: Turn, part: str, text: str) -> bool:
    """Add a part's lines as typed; False where that is nothing new, or too much."""
    kept = written(turn, part)
    typed = dict.fromkeys(line.strip(" \t-•*") for line in text.splitlines())
    fresh = [line for line in typed if line and line not in kept]
    if not fresh or len(kept) + len(fresh) > MOST or max(map(len, fresh)) > LONGEST:
        return False
    _write(turn, part, (*kept, *fresh))
    return True


def keep_alarming(turn: Turn, text: str) -> None:
    """Keep a line of the plan that holds words of crisis, as warning signs do; they are heard."""
    frame = turn.frame
    if frame is not None and frame.flow == "safetyplan" and frame.step in PARTS:
        add(turn, frame.step, text)


def _write(turn: Turn, part: str, lines_kept: tuple[str, ...]) -> None:
    plan = turn.person.plan
    safety = replace(plan.safety, **{part: lines_kept})
    turn.person.plan = replace(plan, safety=safety)


def _begins(turn: Turn) -> str:
    return "begin" if turn.person.plan.safety.is_empty else "shown"


def _has_any(turn: Turn) -> bool:
    return not turn.person.plan.safety.is_empty


def _listed(kept: Sequence[str]) -> str:
    return "\n".join(f"• {line}" for line in kept)


def _plan_words(turn: Turn) -> Mapping[str, Word]:
    """Return the parts that hold something, each under its name."""
    parts = [
        f"{turn.label('safetyplan-name', part)}:\n{_listed(written(turn, part))}"
        for part in PARTS
        if written(turn, part)
    ]
    return {**help_words(Kind.CRISIS)(turn), "plan": "\n\n".join(parts) or "•"}


def _part_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(part, turn.label("safetyplan-name", part)) for part in PARTS]


def _pick(turn: Turn, part: str) -> None:
    turn.put(part=part)


def _part(part: str) -> Step:
    """Return the question for a part; what is typed is added, and asked for more."""
    following = (*PARTS[1:], "shown")[PARTS.index(part)]

    def is_written(turn: Turn) -> bool:
        return bool(written(turn, part))

    def words(turn: Turn) -> Mapping[str, Word]:
        name = turn.label("safetyplan-name", part)
        return {"name": name, "list": _listed(written(turn, part)), "short": lines.short(turn)}

    return Step(
        part,
        (
            Choice("next", following, when=is_written),
            Choice("skip", following, when=lambda turn: not is_written(turn)),
            Choice("enough", "shown", when=_has_any),
            Choice("empty", part, lambda turn: _write(turn, part, ()), when=is_written),
            _DANGER,
        ),
        typed=Typed(lambda turn, text: add(turn, part, text), part),
        words=words,
        prompt=Varies(
            lambda turn: "safetyplan-more" if is_written(turn) else f"safetyplan-{part}",
            (f"safetyplan-{part}", "safetyplan-more"),
        ),
        labels="safetyplan-part",
        lasts=Lasts.EVER,
        has_leave=False,
    )


_DANGER = Choice("danger", "@crisis/danger", style=Style.DANGER)

FLOW = Flow(
    "safetyplan",
    (
        Step(
            "begin",
            (Choice("begin", "signs"), Choice("not-now", "later")),
            words=help_words(Kind.CRISIS),
            has_leave=False,
        ),
        *(_part(part) for part in PARTS),
        Step(
            "shown",
            (Choice("done", RETURN), Choice("edit", "edit"), _DANGER),
            words=_plan_words,
            keeps=True,
            lasts=Lasts.EVER,
            has_leave=False,
        ),
        Step(
            "edit",
            chips=Chips(
                _part_chips, Fork(lambda turn: turn.slots["part"], PARTS), _pick, per_row=2
            ),
            back="shown",
            has_leave=False,
        ),
        Step("later", then=RETURN),
    ),
    start=Fork(_begins, ("begin", "shown")),
    doors=("begin", "shown"),
    is_on_top=True,
)
