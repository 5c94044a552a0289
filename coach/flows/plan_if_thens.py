"""If-then plans, part of the flow `plan`: examples to take or change, or one's own, said aloud.

Plans work better in those words, and rehearsed. Source: coaching.md, 4.1, and R72, R73 there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach import ifthen
from coach.flow import Chip, Chips, Choice, Fork, Step, Typed, Varies
from coach.flows import ownlines
from coach.turn import Turn
from coach.voice import Word

EXAMPLES = ("late", "drink", "their-page", "sunday", "song", "lonely")


def _read(turn: Turn) -> tuple[str, ...]:
    return turn.person.plan.if_thens


def _keep(turn: Turn, if_thens: tuple[str, ...]) -> None:
    turn.person.plan = replace(turn.person.plan, if_thens=if_thens)


LINES = ownlines.Lines(_read, _keep, ifthen.MOST, ifthen.LONGEST)

# Examples


def _example_chips(turn: Turn) -> Sequence[Chip]:
    if LINES.is_full(turn):
        return ()
    open_ones = (name for name in EXAMPLES if _example(turn, name) not in _read(turn))
    return [Chip(name, turn.label("plan-example-name", name)) for name in open_ones]


def _example(turn: Turn, name: str) -> str:
    return turn.text(f"plan-example-{name}")


def _pick_example(turn: Turn, name: str) -> None:
    turn.put(said=_example(turn, name))


def _take(turn: Turn) -> None:
    add(turn, turn.slots.get("said", ""))


# One's own


def add(turn: Turn, plan: str) -> bool:
    """Keep a plan; False where it is empty, too long, or one too many: none goes unseen."""
    is_added = LINES.add(turn, plan)
    if is_added:
        turn.put(said=ownlines.tidy(plan))
        turn.note("if-then")
    return is_added


def _words_of(turn: Turn) -> ifthen.Words:
    """Return the language's words for if and then; they stand with its texts."""
    leads, joins, small = (
        tuple(turn.text(f"plan-words-{part}").split(", ")) for part in ("leads", "joins", "small")
    )
    return ifthen.Words(leads, joins, small)


def _typed(turn: Turn, text: str) -> bool:
    """Take a whole plan, or only its moment; what is done then is asked for next."""
    if LINES.is_full(turn) or len(text) > ifthen.LONGEST:
        return False
    parts = ifthen.parts(text, _words_of(turn))
    turn.put(moment="" if parts.deed else parts.moment)
    return add(turn, text) if parts.deed else bool(parts.moment)


def _then_typed(turn: Turn, text: str) -> bool:
    if len(text) > ifthen.LONGEST:
        return False
    deed = ifthen.deed(text, _words_of(turn))
    parts = {"moment": turn.slots.get("moment", "…"), "deed": deed}
    return bool(deed) and add(turn, turn.text("plan-sentence", parts))


def _then_or_said(turn: Turn) -> str:
    return "then" if turn.slots.get("moment") else "said"


def said_words(turn: Turn) -> Mapping[str, Word]:
    """Return the plan that was kept last, for texts."""
    return {"plan": turn.slots.get("said", "…")}


def _moment(turn: Turn) -> Mapping[str, Word]:
    return {"moment": turn.slots.get("moment", "…")}


def _prompt(turn: Turn) -> str:
    if not LINES.any(turn):
        return "plan-if-then-none"
    return "plan-if-then-full" if LINES.is_full(turn) else "plan-if-then"


def _has_room(turn: Turn) -> bool:
    return not LINES.is_full(turn)


_OWN = Typed(_typed, Fork(_then_or_said, ("then", "said")), is_writing=True)

STEPS = (
    Step(
        "if-then",
        (Choice("edit", "if-then-list", when=LINES.any), Choice("done", "close", when=LINES.any)),
        chips=Chips(_example_chips, "example", _pick_example, per_row=2),
        typed=_OWN,
        prompt=Varies(_prompt, ("plan-if-then", "plan-if-then-none", "plan-if-then-full")),
        labels="plan-if-then",
        words=LINES.words,
        per_row=2,
        back="open",
    ),
    Step(
        "example",
        (Choice("take", "said", _take), Choice("change", "own")),
        words=said_words,
        per_row=2,
        back="if-then",
    ),
    Step("own", typed=_OWN, labels="plan-if-then", words=said_words, back="if-then"),
    Step("then", typed=Typed(_then_typed, "said"), words=_moment, back="if-then"),
    Step(
        "said",
        (Choice("fine", "close"), Choice("another", "if-then", when=_has_room)),
        words=said_words,
        per_row=2,
        has_leave=False,
    ),
    Step(
        "if-then-list",
        chips=Chips(LINES.chips, "if-then-one", ownlines.pick, per_row=1),
        words=LINES.words,
        back="if-then",
    ),
    *ownlines.steps("if-then", LINES, back="if-then"),
)
