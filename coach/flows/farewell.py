"""Farewell: letting go, and the other ways in which it ends. Kind, short, and nothing is lost.

Everything about contact stops with it; what is kept, and whether Ebb looks in later, is the
person's. Source: coaching.md, 4.8 and 4.17.
"""

from collections.abc import Mapping
from datetime import timedelta

from coach import appointments, unasked
from coach.belongings import Letter, Plan, Readiness
from coach.flow import END, Choice, Effect, Flow, Fork, Step, Typed, Varies
from coach.flows import closing, drafting, flags, lines
from coach.helplines import Kind
from coach.person import Flag
from coach.turn import Turn
from coach.voice import Word

CHECK = "farewell"
"""The appointments at which Ebb looks in after somebody let go."""

CHECK_DAYS = (30, 60, 90)
"""Source: coaching.md, 4.8."""

LET_GO = "let-go"
TOGETHER = "together"
DIED = "died"
OVER = (DIED, TOGETHER)
"""Branches after which there is no end left to look at."""

ABOUT_DECIDING = ("readiness", "second", "yes", "answer", "ask", "hold", "later")
"""Appointments about how it ends; what looks after somebody who had contact today still comes."""

WAS_RUNNING = "died-while-running"
"""The name under which `Person.done` keeps that a period was under way when the other died."""

LETTER_TONE = "goodbye"
LONGEST_LETTER = 3000


def _part(turn: Turn, branch: str) -> None:
    """End the period; whatever was on the way to contact stops."""
    closing.settle(turn)
    turn.person.readiness = Readiness(branch=branch)
    if turn.person.reach is not None and turn.person.reach.sent_at is None:
        turn.person.reach = None
    for name in appointments.CONTACT_NAMES if branch in OVER else ABOUT_DECIDING:
        turn.cancel_all(name)
    turn.note("parted", branch=branch)


def _parting(branch: str) -> Effect:
    return lambda turn: _part(turn, branch)


def _let_go(turn: Turn) -> None:
    """Let go; what is held of drafts still comes back to be looked at."""
    drafts = turn.person.drafts
    _part(turn, LET_GO)
    for draft in drafts:
        turn.appoint(drafting.HOLD, draft.release_at, about=str(draft.no))


def _keep_some(turn: Turn) -> None:
    """Keep the days and the letters; drafts, plans and counted urges go. The safety plan stays."""
    _let_go(turn)
    person = turn.person
    person.drafts = ()
    person.plan = Plan(safety=person.plan.safety)
    person.urge_hours, person.urges_at = {}, ()
    turn.cancel_all(drafting.HOLD)


def _look_in(turn: Turn) -> None:
    for span in CHECK_DAYS:
        on = turn.today + timedelta(days=span)
        at = unasked.time_on(turn.person, on, unasked.LATE_MORNING)
        turn.appoint(CHECK, at, about=str(span))


def _stop_looking_in(turn: Turn) -> None:
    turn.cancel_all(CHECK)


def _days_words(turn: Turn) -> Mapping[str, Word]:
    return {"days": int(turn.slots.get("about") or CHECK_DAYS[0])}


# The closing letter


def _write(turn: Turn, text: str) -> bool:
    whole = "\n".join(part for part in (turn.slots.get("letter", ""), text) if part)
    if not text or len(whole) > LONGEST_LETTER:
        return False
    turn.put(letter=whole)
    return True


def _seal(turn: Turn) -> None:
    letter = Letter(
        turn.keep_no(), turn.slots["letter"], LETTER_TONE, turn.now, is_sealed=True, opens_on=None
    )
    turn.person.letters = (*turn.person.letters, letter)
    turn.note("letter", tone=LETTER_TONE)


def _burn(turn: Turn) -> None:
    turn.put(letter="")


# They died


def _grief_lines(turn: Turn) -> Mapping[str, Word]:
    return {"lines": lines.listed(turn, Kind.CRISIS)}


def _died(turn: Turn) -> None:
    """Raise the flag that keeps everything about contact away, and end the period."""
    if turn.has_flag(Flag.DIED):
        return
    turn.raise_flag(Flag.DIED)
    if turn.person.is_running:
        turn.person.done[WAS_RUNNING] = turn.today
    _part(turn, DIED)


def is_correctable(turn: Turn) -> bool:
    """Tell whether a death can still be taken back as a mistake."""
    return flags.can_correct(turn, Flag.DIED)


def _alive(turn: Turn) -> None:
    """Take a mis-tap back: the period goes on, drafts come back when they would have."""
    person = turn.person
    if not is_correctable(turn):
        return
    flags.correct(turn, Flag.DIED)
    person.readiness = Readiness()
    if person.done.pop(WAS_RUNNING, None):
        closing.reopen(turn)
    for draft in person.drafts:
        turn.appoint(drafting.HOLD, max(draft.release_at, turn.now), about=str(draft.no))
    turn.note("taken-back")


def _together_prompt(turn: Turn) -> str:
    is_careful = turn.has_flag(Flag.AFRAID, Flag.DID_HARM, Flag.ORDER)
    return "farewell-together-careful" if is_careful else "farewell-together"


def _after_alive(turn: Turn) -> str:
    return "back" if turn.person.is_running else "kept"


_WIPE = Choice("wipe", "@wipe")
_WRITTEN = Typed(_write, "more")

FLOW = Flow(
    "farewell",
    (
        Step(
            "open",
            (Choice("all", "look-in", _let_go), Choice("some", "look-in", _keep_some), _WIPE),
        ),
        Step(
            "look-in",
            (Choice("yes", "letter", _look_in), Choice("no", "letter")),
            skips=lambda turn: not turn.person.habits.are_nudges_on,
            then="letter",
            per_row=2,
            has_leave=False,
        ),
        Step(
            "letter",
            (Choice("write", "write"), Choice("no", "rested")),
            per_row=2,
            has_leave=False,
        ),
        Step("write", (Choice("no", "rested"),), typed=_WRITTEN, has_leave=False),
        Step(
            "more",
            (Choice("done", "sealed", _seal), Choice("burn", "burnt", _burn)),
            typed=_WRITTEN,
            labels="farewell-more",
            per_row=2,
            has_leave=False,
        ),
        Step("sealed", then=END),
        Step("burnt", then=END),
        Step("rested", then=END),
        Step("rest", does=_parting("rest"), prompt="closing-rested", then=END),
        Step(
            "check",
            (
                Choice("fine", "check-fine"),
                Choice("heavy", "check-heavy"),
                Choice("enough", "check-enough", _stop_looking_in),
            ),
            words=_days_words,
            keeps=True,
            has_leave=False,
        ),
        Step("check-fine", then=END),
        Step(
            "check-heavy",
            (Choice("again", "@again"), Choice("sos", "@urge"), Choice("people", "@crisis")),
        ),
        Step("check-enough", then=END),
        Step(
            "other",
            (
                Choice("unneeded", "unneeded"),
                Choice("together", "together"),
                Choice("died", "died"),
                Choice("no", "@flags/add"),
            ),
        ),
        Step(
            "unneeded",
            (Choice("keep", "kept", _parting("unneeded")), _WIPE),
            back="other",
            has_leave=False,
        ),
        Step(
            "together",
            (Choice("keep", "kept", _parting(TOGETHER)), _WIPE),
            prompt=Varies(_together_prompt, ("farewell-together", "farewell-together-careful")),
            labels="farewell-unneeded",
            back="other",
            has_leave=False,
        ),
        Step(
            "died",
            (
                Choice("rest", "died-rest"),
                Choice("letter", "write"),
                Choice("people", "@crisis"),
                Choice("mistake", "alive", when=is_correctable),
            ),
            does=_died,
            words=_grief_lines,
            keeps=True,
            has_leave=False,
        ),
        Step("died-rest", then=END),
        Step("alive", does=_alive, is_silent=True, then=Fork(_after_alive, ("back", "kept"))),
        Step("back", then=END),
        Step("kept", then=END),
    ),
    doors=("rest", "check", "other", "alive", "died", "together"),
)
