"""One virtual person: what they say next, and when their chat may be written to again.

The same person talks to every bot: commands by name, buttons by place. It knows no bot's wording.
"""

import time
from collections.abc import Sequence
from enum import StrEnum

from bench.bot_api import Answer, message_of
from bench.updates import Json

MAX_SETUP_TAPS = 4
# Telegram lets a bot send one message a second to a chat, after a short burst
# (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). People here
# spend no more than that, so that no bot's per-chat pace is what gets measured.
SECONDS_PER_MESSAGE = 1.0
BURST_MESSAGES = 2


class Step(StrEnum):
    """What a person can do."""

    START = "/start"
    TODAY = "/today"
    PROGRESS = "/progress"
    SOS = "/sos"
    HELP = "/help"
    PRIVACY = "/privacy"
    TEXT = "It is a long evening and I keep looking at my phone"
    TAP = "tap"


MIX = (Step.TODAY, Step.PROGRESS, Step.SOS, Step.TAP, Step.TAP, Step.TEXT)
STARTS = tuple(at for at, step in enumerate(MIX) if step is not Step.TAP)


class Chat:
    """A person's side of the conversation."""

    def __init__(
        self,
        chat_id: int,
        starts_at: int = 0,
        *,
        mix: Sequence[Step] = MIX,
        is_set_up: bool = False,
    ) -> None:
        """Begin outside, or known to the bot already; what is said then goes round in `mix`.

        `starts_at` is the place in the mix, so that a crowd is spread over it.
        """
        self.chat_id = chat_id
        self.rested_at_seconds = 0.0
        self.is_set_up = is_set_up
        self.screen: Answer | None = None
        self._taps = 0
        self._started = is_set_up
        self._mix = mix
        self._at = starts_at
        self._said = 0

    def next_step(self) -> Step | None:
        """Decide what to do; none when the setup ends for want of a screen to tap."""
        if not self._started:
            self._started = True
            return Step.START
        if not self.is_set_up:
            self._taps += self.screen is not None
            self.is_set_up = self.screen is None or self._taps == MAX_SETUP_TAPS
            return None if self.screen is None else Step.TAP
        return self._next_of_mix()

    def _next_of_mix(self) -> Step:
        while True:
            step = self._mix[self._at % len(self._mix)]
            self._at += 1
            if step is not Step.TAP or self.screen is not None:
                return step

    def update_for(self, step: Step) -> Json:
        """Return the step as Telegram's update; what was on screen is answered with it."""
        screen, self.screen = self.screen, None
        self._said += 1
        if step is Step.TAP and screen is not None:
            return {"callback_query": self._tap(screen)}
        return {"message": self._message(step)}

    def hears(self, answer: Answer) -> None:
        """Take in what the bot sent and rest for it."""
        if answer.first_button() is not None:
            self.screen = answer
        elif self.screen is not None and self.screen.message_id == answer.message_id:
            self.screen = None
        earliest = answer.at_seconds - (BURST_MESSAGES - 1) * SECONDS_PER_MESSAGE
        self.rested_at_seconds = max(self.rested_at_seconds, earliest) + SECONDS_PER_MESSAGE

    def _person(self) -> Json:
        return {"id": self.chat_id, "is_bot": False, "first_name": "Ada", "language_code": "en"}

    def _message(self, step: Step) -> Json:
        message: Json = {
            "message_id": 1_000_000 + self._said,
            "from": self._person(),
            "chat": {"id": self.chat_id, "type": "private", "first_name": "Ada"},
            "date": int(time.time()),
            "text": str(step),
        }
        if step.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(step)}]
        return message

    def _tap(self, screen: Answer) -> Json:
        return {
            "id": f"{self.chat_id}{self._said:06}",
            "from": self._person(),
            "message": message_of(screen),
            "chat_instance": str(self.chat_id),
            "data": screen.first_button(),
        }


def strangers(chat_ids: Sequence[int]) -> list[Chat]:
    """Return people whom the bot has never met."""
    return [Chat(chat_id, STARTS[at % len(STARTS)]) for at, chat_id in enumerate(chat_ids)]


def acquaintances(chat_ids: Sequence[int], mix: Sequence[Step] | None = None) -> list[Chat]:
    """Return people whom the bot was given before it started; all of `mix` may begin it."""
    if mix is not None:
        return [Chat(chat_id, mix=mix, is_set_up=True) for chat_id in chat_ids]
    return [
        Chat(chat_id, STARTS[at % len(STARTS)], is_set_up=True)
        for at, chat_id in enumerate(chat_ids)
    ]
