"""Letters that are not sent: written here, then sealed, burnt or kept. Ebb never sends one.

At most three deep ones in seven days, a quarter of an hour each, and afterwards the question
whether it helped or went round; twice round, and something else is offered. Source: coaching.md,
4.7.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from coach import letters, timewords
from coach.belongings import Letter
from coach.flow import END, Chip, Chips, Choice, Flow, Fork, Step, Typed, Varies
from coach.flows import letterbox
from coach.timewords import Direction
from coach.turn import Turn
from coach.voice import Word

# Ways in


def _begins(turn: Turn) -> str:
    if turn.person.adult_at is None:
        return "@welcome"
    return "list" if turn.person.letters else _new(turn)


def _new(turn: Turn) -> str:
    """Return where somebody begins who wants to write; too much of it leads elsewhere."""
    if letters.is_full(turn.person):
        return "list"
    is_enough = letters.deep_again_on(turn.person, turn.now) is not None
    return "instead" if is_enough or letters.is_circling(turn.person, turn.now) else "tone"


def _tone_chips(turn: Turn) -> Sequence[Chip]:
    return [Chip(tone, turn.label("letter-tone", tone)) for tone in letters.TONES]


def _set_tone(turn: Turn, tone: str) -> None:
    turn.put(tone=tone, letter="", helped="")


def _write_prompt(turn: Turn) -> str:
    return f"letter-write-{turn.slots.get('tone', 'goodbye')}"


def _instead_prompt(turn: Turn) -> str:
    is_circling = letters.is_circling(turn.person, turn.now)
    return "letter-instead" if is_circling else "letter-enough"


def _instead_words(turn: Turn) -> Mapping[str, Word]:
    again_on = letters.deep_again_on(turn.person, turn.now)
    return {"on": turn.day(again_on or turn.today)}


def _good(turn: Turn) -> None:
    _set_tone(turn, letters.GOOD)


# Writing


def _add(turn: Turn, text: str) -> bool:
    """Add a piece to the letter under way, or begin one; False where there is no more room."""
    letter = letterbox.current(turn)
    whole = f"{letter.text}\n{text}" if letter else text
    if not text or len(whole) > letters.LONGEST:
        return False
    if letter is None:
        letter = _begun(turn)
    letterbox.keep(turn, replace(letter, text=whole))
    return True


def _begun(turn: Turn) -> Letter:
    letter = Letter(turn.keep_no(), "", turn.slots.get("tone", "goodbye"), turn.now)
    turn.put(letter=str(letter.no))
    turn.appoint(letters.TIME, turn.now + letters.CAP)
    turn.note("letter", tone=letter.tone)
    if letter.tone != letters.GOOD:
        letters.begin_deep(turn.person, turn.now)
    return letter


_TYPED = Typed(_add, "more", is_writing=True)


def _more_prompt(turn: Turn) -> str:
    letter = letterbox.current(turn)
    is_late = letter is not None and turn.now - letter.written_at >= letters.CAP
    return "letter-more-late" if is_late else "letter-more"


def _stop_clock(turn: Turn) -> None:
    turn.cancel(letters.TIME)


def _written(turn: Turn) -> str:
    return "fate" if turn.slots.get("tone") == letters.GOOD else "helped"


def _helped(answer: str) -> Choice:
    def does(turn: Turn) -> None:
        turn.put(helped=answer)
        turn.note("letter-helped", answer=answer)
        if answer == "round":
            letters.note_round(turn.person, turn.now)
        elif answer == "yes":
            letters.note_help(turn.person)

    return Choice(answer, "fate", does)


# What becomes of it


def _fate_prompt(turn: Turn) -> str:
    return "letter-fate-round" if turn.slots.get("helped") == "round" else "letter-fate"


def _seal(turn: Turn, opens_on: date | None) -> None:
    letter = letterbox.current(turn)
    if letter is not None:
        sealed = replace(letter, is_sealed=True, opens_on=opens_on, asked_on=None)
        letterbox.keep(turn, sealed)
        turn.note("letter-sealed", is_for_good=int(opens_on is None))
    letterbox.put_away(turn)


def _seal_a_month(turn: Turn) -> None:
    _seal(turn, turn.today + timedelta(days=letters.SEALED_DAYS))


def _seal_for_good(turn: Turn) -> None:
    _seal(turn, None)


def _seal_typed(turn: Turn, text: str) -> bool:
    on = timewords.read_date(text, turn.person.language, turn.today, direction=Direction.FUTURE)
    if on is None or not 0 < (on - turn.today).days <= letters.LONGEST_SEALED_DAYS:
        return False
    _seal(turn, on)
    return True


def _sealed_prompt(turn: Turn) -> str:
    letter = letterbox.current(turn)
    is_for_good = letter is None or letter.opens_on is None
    return "letter-sealed-for-good" if is_for_good else "letter-sealed"


def _afterwards(turn: Turn) -> str:
    """Return END, or after a second letter that went round, what to do instead."""
    is_round = turn.slots.get("helped") == "round"
    return "instead" if is_round and letters.is_circling(turn.person, turn.now) else END


_AFTERWARDS = Fork(_afterwards, (END, "instead"))
_NEW = Fork(_new, ("list", "instead", "tone"))

FLOW = Flow(
    "letter",
    (
        Step("tone", chips=Chips(_tone_chips, "write", _set_tone, per_row=2)),
        Step(
            "write",
            typed=_TYPED,
            prompt=Varies(
                _write_prompt,
                tuple(f"letter-write-{tone}" for tone in (*letters.TONES, letters.GOOD)),
            ),
            labels="letter-more",
        ),
        Step(
            "more",
            (Choice("done", Fork(_written, ("helped", "fate")), _stop_clock),),
            typed=_TYPED,
            prompt=Varies(_more_prompt, ("letter-more", "letter-more-late")),
            labels="letter-more",
            has_leave=False,
        ),
        Step("time", then=END),
        Step("helped", tuple(_helped(answer) for answer in ("yes", "unsure", "round"))),
        Step(
            "fate",
            (
                Choice("seal", "seal"),
                Choice("burn", "burnt", letterbox.burn),
                Choice("keep", "kept"),
            ),
            prompt=Varies(_fate_prompt, ("letter-fate", "letter-fate-round")),
            labels="letter-fate",
            per_row=3,
            has_leave=False,
        ),
        Step(
            "seal",
            (
                Choice("month", "sealed", _seal_a_month),
                Choice("for-good", "sealed", _seal_for_good),
            ),
            typed=Typed(_seal_typed, "sealed"),
        ),
        Step(
            "sealed",
            prompt=Varies(_sealed_prompt, ("letter-sealed", "letter-sealed-for-good")),
            words=letterbox.words,
            then=_AFTERWARDS,
        ),
        Step("burnt", then=_AFTERWARDS),
        Step("kept", then=_AFTERWARDS),
        Step(
            "instead",
            (Choice("good", "write", _good), Choice("task", "task")),
            prompt=Varies(_instead_prompt, ("letter-instead", "letter-enough")),
            labels="letter-instead",
            words=_instead_words,
            keeps=True,
        ),
        Step("task", then=END),
        letterbox.list_step(_NEW),
        *letterbox.STEPS,
    ),
    start=Fork(_begins, ("list", "tone", "instead", "@welcome")),
    doors=("due", "time"),
)
