"""The labels a text can be given; what each covers stands in docs/understanding.md."""

from typing import Final

CRISIS: Final = "crisis_self_harm"
DANGER: Final = "danger_abuse"
SAFETY: Final = (CRISIS, DANGER)

NONE: Final = "none"
ORDINARY: Final = (
    "urge",
    "slip",
    "ex_reached_out",
    "low_mood",
    "doing_well",
    "ask_progress",
    "pause",
    "resume",
    "reset",
    "change_settings",
    "stop_forever",
    "help",
    "write_letter",
    "why",
    "reach_out_now",
    "smalltalk",
    NONE,
)
LABELS: Final = (*ORDINARY, *SAFETY)
