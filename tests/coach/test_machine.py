"""Any sequence of events keeps a known state, never raises, and always leaves a way to /stop."""

import os
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from coach.events import Blocked, Commanded, Kind, Said, Sent, SharedPlace, Tapped, Unblocked
from tests.coach.walker import COMMAND_NAMES, FORGED, TEXTS, ZONES, Moment, Walker


class Talking(RuleBasedStateMachine):
    """Somebody at the keys; `Walker.does` holds each turn against every rule of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.walker = Walker(0)

    @initialize(is_set_up=st.booleans())
    def begins(self, is_set_up: bool) -> None:
        if is_set_up:
            self.walker.does(Commanded("start"))
            for choice in ("adult", "none", "30", "usual"):
                screen = self.walker.person.conversation.screen
                self.walker.does(Tapped(f"{screen}.{choice}", 1))

    @rule(text=st.sampled_from(TEXTS) | st.text(max_size=80))
    def says(self, text: str) -> None:
        self.walker.does(Said(text))

    @rule(name=st.sampled_from(COMMAND_NAMES) | st.text(max_size=20))
    def commands(self, name: str) -> None:
        self.walker.does(Commanded(name))

    @rule(place=st.integers(0, 99))
    def taps(self, place: int) -> None:
        rows = self.walker.rows[-1] if self.walker.rows else ()
        buttons = [button.token for row in rows for button in row] or list(FORGED)
        self.walker.does(Tapped(buttons[place % len(buttons)], 1))

    @rule(token=st.sampled_from(FORGED) | st.text(max_size=64))
    def forges(self, token: str) -> None:
        self.walker.does(Tapped(token, 1))

    @rule(minutes=st.integers(0, 5000), is_late=st.booleans())
    def waits(self, minutes: int, is_late: bool) -> None:
        self.walker.waits(timedelta(minutes=minutes), is_late=is_late)

    @rule(zone=st.sampled_from((*ZONES, None)))
    def shares_place(self, zone: str | None) -> None:
        self.walker.does(SharedPlace(zone))

    @rule(event=st.sampled_from((Blocked(), Unblocked(), *(Sent(kind) for kind in Kind))))
    def sends(self, event: Blocked | Unblocked | Sent) -> None:
        self.walker.does(event)

    @invariant()
    def there_is_a_way_to_stop(self) -> None:
        moment = Moment(self.walker.person, self.walker.now)
        door = "stop-open" if moment.person.minor_at is None else "safety-minor"
        assert moment.shown_after("stop") == [door]


TestTalking = Talking.TestCase
TestTalking.settings = settings(
    max_examples=1000 if os.environ.get("EBB_TEST_LONG") else 40, stateful_step_count=40
)
