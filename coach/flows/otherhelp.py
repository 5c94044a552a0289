"""What is not for Ebb: eating, drugs, psychosis, harm to a child. Short, kind, and human help.

Source: coaching.md, 4.9.
"""

from coach.flow import RETURN, Choice, Flow, Lasts, Step
from coach.flows import lines
from coach.flows.crisis_screens import help_words
from coach.helplines import Kind

KINDS = {
    "eating": (Kind.CRISIS,),
    "drugs": (Kind.CRISIS,),
    "psychosis": (Kind.CRISIS,),
    "child": (Kind.YOUNG, Kind.VIOLENCE),
}
"""The lines named with each; none is known for the first three alone, so those that know more."""

_WAYS = (
    Choice("not-safe", "@crisis"),
    Choice("where", "@country", when=lines.is_country_unknown),
    Choice("go-on", "on"),
)

FLOW = Flow(
    "otherhelp",
    (
        *(
            Step(
                topic,
                _WAYS,
                words=help_words(*kinds),
                labels="otherhelp-eating",
                keeps=True,
                lasts=Lasts.EVER,
                has_leave=False,
            )
            for topic, kinds in KINDS.items()
        ),
        Step("on", then=RETURN),
    ),
    doors=tuple(KINDS),
    is_on_top=True,
)
