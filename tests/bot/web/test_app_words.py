"""Every text that the page asks for by name is among those it is given, in every language."""

import re
from pathlib import Path

import pytest

import bot.web
from bot.web.mini_app import words
from coach.understanding.reading import LANGUAGES

SCRIPTS = sorted((Path(bot.web.__file__).parent / "app").glob("*.js"))
PLAIN = re.compile(r"""\bwords\("([a-z-]+)"\)""")
MADE_UP = re.compile(r"""\bwords\(`([a-z-]+)\$""")


def asked(pattern: re.Pattern[str]) -> set[str]:
    return {name for script in SCRIPTS for name in pattern.findall(script.read_text("utf-8"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_asked_for_in_vain(language: str) -> None:
    assert len(asked(PLAIN)) > 20
    assert asked(PLAIN) <= set(words(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_that_are_made_up_have_some_that_begin_so(language: str) -> None:
    given = words(language)
    begun = {name for name in asked(MADE_UP) if any(each.startswith(name) for each in given)}
    assert begun == asked(MADE_UP) != set()
