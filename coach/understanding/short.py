"""Whole messages of a few words: a plea for help, an end left open, a shrug, a denial.

In every language at once, since people mix them. Keeps nothing of what it reads.
"""

import re
import tomllib
from functools import cache
from pathlib import Path

from coach.understanding.words import evened


def is_plea(text: str) -> bool:
    """Tell whether somebody only asks for help."""
    return _plain(text) in _listed("plea")


def is_open(text: str) -> bool:
    """Tell whether somebody wants an end, and does not say of what."""
    return _plain(text) in _listed("open")


def is_shrug(text: str) -> bool:
    """Tell whether somebody does not remember, or only goes on."""
    return _plain(text) in _listed("shrug")


def is_denial(text: str) -> bool:
    """Tell whether somebody only says that it was not meant so."""
    return _plain(text) in _listed("denial")


def _plain(text: str) -> str:
    courtesies = _listed("courtesies")
    return " ".join(word for word in re.findall(r"[a-z]+", evened(text)) if word not in courtesies)


@cache
def _listed(name: str) -> frozenset[str]:
    read = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return frozenset(read[name])
