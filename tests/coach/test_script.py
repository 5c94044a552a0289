"""The script's check finds what would leave somebody in silence; half a language is not spoken."""

import shutil
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from pathlib import Path

import pytest

from coach import script, texts, voice

CACHED = (
    texts.written,
    texts.fills_in,
    texts._entries,
    texts._sources,
    voice.languages,
    voice.words_used,
    voice._learn,
    voice._bundle,
    voice._format_numbers,
)

Writes = Callable[[str, str, str], None]
Found = Callable[[], set[str]]


def _forget() -> None:
    for cached in CACHED:
        cached.cache_clear()


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the English texts, which a test may change; no other language is there."""
    folder = tmp_path / "locales"
    shutil.copytree(Path(voice.__file__).parent / "locales" / "en", folder / "en")
    monkeypatch.setattr(texts, "_locales", lambda: folder)
    _forget()
    yield folder
    _forget()


def change(folder: Path, name: str, before: str, after: str) -> None:
    """Change one text of a copied language."""
    path = folder / name
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


@pytest.fixture
def english(locales: Path) -> Writes:
    """Changes a text of the copied English."""
    return partial(change, locales / "en")


@lru_cache(maxsize=1)
def _faults_of_english() -> frozenset[str]:
    """The faults of English alone, as it is; the same for every test here."""
    return frozenset(script.faults())


@pytest.fixture
def found(locales: Path) -> Found:
    """Tells which faults a change has brought."""
    before = _faults_of_english()

    def new() -> set[str]:
        _forget()
        return set(script.faults()) - before

    return new


@pytest.fixture
def half(locales: Path) -> Path:
    """A language whose folder has most texts."""
    folder = locales / "de"
    shutil.copytree(locales / "en", folder)
    change(folder, "morning.ftl", "morning-gentle = ", "morning-soft = ")
    change(folder, "morning.ftl", "    .skip = Skip\n", "")
    return folder


def test_half_a_language_is_not_spoken(half: Path) -> None:
    assert voice.languages() == ("en",)
    assert voice.nearest_language("de-AT") == "en"


def test_a_whole_language_is_spoken(half: Path) -> None:
    change(half, "morning.ftl", "morning-soft = ", "morning-gentle = ")
    change(half, "morning.ftl", "    .hard = ", "    .skip = Skip\n    .hard = ")
    assert voice.languages() == ("de", "en")
    assert voice.nearest_language("de-AT") == "de"


def test_a_language_may_have_fewer_wordings(half: Path) -> None:
    change(half, "morning.ftl", "    .or-4 = That's all", "    .or-5 = That's all")
    assert voice.missing("de") == ("morning-gentle", "morning-open.skip")


def test_what_half_a_language_lacks_is_named(found: Found, half: Path) -> None:
    said = {fault for fault in found() if "help does not name" not in fault}
    assert said == {
        "de: morning-open.skip is missing",
        "de: morning-gentle is missing",
        "de: morning-soft is not a text of en",
        "de is not spoken until it is complete, 2 texts are missing",
    }


def test_a_reference_to_no_text_is_a_fault(found: Found, english: Writes) -> None:
    english("morning.ftl", "morning-back = { day-of }", "morning-back = { day-fo }")
    assert found() == {"en: morning-back refers to day-fo, which is not there"}


def test_a_reference_to_no_term_is_a_fault(found: Found, english: Writes) -> None:
    english("morning.ftl", "morning-back = { day-of }", "morning-back = { -ebb }")
    assert found() == {"en: morning-back refers to -ebb, which is not there"}


def test_a_gap_in_the_wordings_is_a_fault(found: Found, english: Writes) -> None:
    english("morning.ftl", ".or-3 = Good. I'm", ".or-5 = Good. I'm")
    assert found() == {"en: morning-in.or-5 is never said, or-3 is missing"}


@pytest.mark.parametrize("name", ["or-1", "or-two"])
def test_a_wording_that_is_none_is_a_fault(found: Found, english: Writes, name: str) -> None:
    english("morning.ftl", ".or-4 = That's all", f".{name} = That's all")
    assert found() == {f"en: morning-in.{name} is never said, wordings are or-2, or-3 ..."}


def test_a_label_of_no_choice_is_a_fault(found: Found, english: Writes) -> None:
    english("morning.ftl", "    .skip = Skip\n", "    .skip = Skip\n    .skipp = Skip\n")
    assert found() == {"en: morning-open.skipp labels nothing"}


def test_a_label_of_no_chip_is_a_fault(found: Found, english: Writes) -> None:
    english("evening.ftl", "    .night = ", "    .nihgt = Night\n    .night = ")
    assert found() == {"en: evening-trigger.nihgt labels nothing"}


def test_a_text_nobody_uses_is_a_fault(found: Found, english: Writes) -> None:
    english("labels.ftl", "label-leave =", "nobodys-text = No\nlabel-leave =")
    assert found() == {"en: nobody uses nobodys-text"}


def test_a_command_that_help_leaves_out_is_a_fault(found: Found, english: Writes) -> None:
    english("help.ftl", "    /why ", "    /whyever ")
    assert found() == {"en: help does not name /why"}


def test_a_word_nobody_gives_is_a_fault(found: Found, english: Writes) -> None:
    english("morning.ftl", "look in at { $hour }", "look in at { $huor }")
    assert found() == {"en: morning-check-set needs $huor, which nobody gives"}


def test_a_word_of_shame_is_a_fault(found: Found, english: Writes) -> None:
    english("slip.ftl", "Thank you for telling me.", "You failed.")
    assert found() == {"en: slip-open holds a word of shame"}


def test_what_a_lock_screen_must_not_show_is_a_fault(found: Found, english: Writes) -> None:
    english("moment.ftl", "This is often one of", "Your ex may cross your mind in one of")
    assert found() == {"en: moment-open shows in a preview what must not"}


@pytest.mark.parametrize(
    ("file", "before", "after", "name"),
    [
        ("pictures.ftl", "They wrote", "Your ex wrote", "picture-kind-theirs"),
        ("progress.ftl", "    Run: ", "    Since the breakup: ", "progress-open"),
    ],
)
def test_what_a_picture_must_not_show_is_a_fault(
    found: Found, english: Writes, file: str, before: str, after: str, name: str
) -> None:
    english(file, before, after)
    assert found() == {f"en: {name} shows in a preview what must not"}


def test_a_language_without_words_it_never_says_is_a_fault(found: Found, locales: Path) -> None:
    shutil.copytree(locales / "en", locales / "fr")
    assert "fr: coach/never_said.toml has no words for it" in found()


@pytest.mark.parametrize(
    ("language", "said"), [("es", "Has recaído"), ("es", "recaíste"), ("de", "ein Rückfall")]
)
def test_shame_is_known_in_each_language(
    found: Found, locales: Path, language: str, said: str
) -> None:
    shutil.copytree(locales / "en", locales / language)
    change(locales / language, "slip.ftl", "Thank you for telling me.", f"{said}.")
    assert f"{language}: slip-open holds a word of shame" in found()


def test_whatever_comes_unasked_is_held_against_the_locked_screen() -> None:
    unasked = {"morning-day-1", "evening-day-30", "silence-open", "closing-open", "moment-open"}
    unasked |= {"dates-eve", "letter-ask", "slip-after", "they-after", "shared-handover"}
    assert unasked <= script.nudges()
    assert "urge-what" not in script.nudges()


def test_what_was_asked_for_and_what_others_bring_is_held_against_it_too() -> None:
    asked = {"draft-ready", "they-check", "crisis-check", "urge-check", "letter-time"}
    others = {"friend-ping", "buddy-calling", "buddy-asleep", "bond-left", "friend-released"}
    assert asked | others <= script.arriving()
    assert script.nudges() <= script.arriving()
    assert "urge-what" not in script.arriving()
