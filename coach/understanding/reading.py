"""Free text read into one of the labels: so far the first word list; everything else is `none`."""

from dataclasses import dataclass

from coach.understanding.safety import names_crisis

CRISIS = "crisis_self_harm"
NONE = "none"


@dataclass(frozen=True, slots=True)
class Reading:
    """The best label for a text, and whether Ebb would act on it without asking."""

    intent: str
    is_sure: bool


def read(text: str, _language: str) -> Reading:
    """Return what a text is taken for; what is not read is `none`, and not sure."""
    if names_crisis(text):
        return Reading(CRISIS, is_sure=True)
    return Reading(NONE, is_sure=False)
