"""What the bot says by itself can be said: each text it names is there, and needs no words.

`ebb script check` sees to what flows say; the bot is above the coach, which cannot look there.
"""

import ast
from collections.abc import Iterator

import pytest

from coach import script, texts, voice
from tests.architecture.source import modules

WORDS = 2
"""Where `voice.text` is given the words that fill in."""

OF_THE_BOT = tuple(
    name for name in texts.written(voice.FALLBACK) if name.startswith(script.SPOKEN_BY_THE_BOT)
)


def is_plain(call: ast.Call) -> bool:
    """Tell whether this has a text said, with no words to fill in."""
    is_said = ast.unparse(call.func) == "voice.text"
    return is_said and len(call.args) <= WORDS and not call.keywords


def named(tree: ast.AST) -> Iterator[str]:
    """Yield the texts that are named to be said as they stand, whole or by their beginning."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(args=[_, ast.Constant(value=str(name))]) as call if is_plain(call):
                yield name
            case ast.Constant(value=str(name)) if name in OF_THE_BOT:
                yield name
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
                is_of_texts = start.startswith(script.SPOKEN_BY_THE_BOT)
                yield from (name for name in OF_THE_BOT if is_of_texts and name.startswith(start))


NAMED = sorted(
    {
        (module.name, name)
        for module in modules()
        if module.name.startswith("bot/")
        for name in named(module.tree)
    }
)


@pytest.mark.parametrize("language", voice.languages())
@pytest.mark.parametrize(("module", "name"), NAMED)
def test_what_the_bot_says_as_it_stands_needs_no_words(
    module: str, name: str, language: str
) -> None:
    assert voice.has(language, name), f"{module} says {name}, which is not there"
    needed = ", ".join(sorted(voice.words_used(language, name)))
    assert not needed, f"{module} says {name} without its words: {needed}"


def test_the_texts_of_every_way_of_naming_them_are_found() -> None:
    found = {name for _, name in NAMED}
    assert found >= {"group-leaving", "app-aged", "app-refused-sealed", "about-short"}
