"""Free text is taken for what it means, in every language, however it is spelled."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.understanding.labels import LABELS, NONE, ORDINARY, SAFETY
from coach.understanding.reading import LANGUAGES, WINDOW, read
from tests.coach.understanding.clear import clear

every_language = pytest.mark.parametrize("language", LANGUAGES)

SOME_WORDS = "i he me die hit not the 3 ? 😭 k*ll é ß a.b"
A_WALK = "we went to the park and had some coffee and then a long walk home"


@every_language
def test_clear_messages_come_out_right(language: str) -> None:
    wrong = {
        text: read(text, language).intent
        for text, label in clear(language)
        if read(text, language).intent != label
    }
    assert len(wrong) <= 0.1 * len(clear(language)), wrong


@every_language
def test_clear_words_of_crisis_and_danger_are_never_missed(language: str) -> None:
    missed = [
        text
        for text, label in clear(language)
        if label in SAFETY and read(text, language).intent not in SAFETY
    ]
    assert missed == []


@pytest.mark.parametrize(
    "text",
    [
        "i want to d1e",
        "I WANT TO KILL MY SELF",
        "i wnat to kill myslef",
        "im gonna k*ll myself",
        "s u i c i d e",
        "i want to dieeeeee 😭",
        "i w\u200bant to d\u200bie",
        "i\u2019m going to kill myself tonight",
        "h3 hit m3 and i am scared of him",
    ],
)
def test_misspelt_words_of_crisis_and_danger_are_caught(text: str) -> None:
    assert read(text, "en").intent in SAFETY


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("me quiero morir", "en"),
        ("ich will nicht mehr leben", "en"),
        ("i want to kill myself", "es"),
        ("i want to kill myself", "de"),
        ("quiero matarme", "de"),
        ("he raped me anoche", "es"),
        ("voy a stab him", "es"),
        ("heute abend kill myself", "de"),
        ("ich schreibe gerade my suicide note", "de"),
        ("I feel bad, quiero morirme", "en"),
        ("mi novio me pega please help", "en"),
        ("er schlägt mich every day", "en"),
        ("ich will mich umbringen please help", "en"),
        ("i started ritzen again", "en"),
    ],
)
def test_words_of_crisis_half_in_another_language_are_caught(text: str, language: str) -> None:
    assert read(text, language).intent in SAFETY


@pytest.mark.parametrize(
    "text",
    [
        "i'm dead tired",
        "this song is killing me lol",
        "my phone died",
        "i'm starving to death, what's for dinner",
        "killed it at the gym today",
        "dying to know if he read it",
        "he broke my heart",
    ],
)
def test_sayings_are_no_alarm(text: str) -> None:
    assert read(text, "en").intent in ORDINARY


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("he recaído", "es"),
        ("he caído otra vez", "es"),
        ("la he cagado", "es"),
        ("quiero seguir adelante", "es"),
        ("schlimme nacht", "de"),
        ("hilf mir", "de"),
        ("i want to let go", "en"),
        ("did it again last night", "en"),
    ],
)
def test_a_few_words_are_no_alarm_for_being_few(text: str, language: str) -> None:
    assert read(text, language).intent in ORDINARY


@pytest.mark.parametrize("text", ["", " ", "...", "\u200b", "\ud800", "()", "-- \u2014"])
def test_what_has_nothing_to_read_is_none_and_not_sure(text: str) -> None:
    reading = read(text, "en")
    assert (reading.intent, reading.is_sure) == (NONE, False)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=())), st.sampled_from([*LANGUAGES, "fr", ""]))
def test_any_text_is_given_a_label(text: str, language: str) -> None:
    reading = read(text, language)
    assert reading.intent in LABELS
    assert set(reading.likely) <= set(ORDINARY)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(SOME_WORDS.split())))
def test_the_same_text_is_always_read_alike(words: list[str]) -> None:
    text = " ".join(words)
    assert read(text, "en") == read(text, "en")


def test_three_different_labels_are_offered() -> None:
    assert len(set(read("hm so about him", "en").likely)) == 3


@pytest.mark.parametrize("place", [0, WINDOW // 2, WINDOW, 3 * WINDOW, 10 * WINDOW])
def test_a_long_text_hides_nothing(place: int) -> None:
    talk = "we went to the park and had some coffee and then a long walk home".split(" ")  # noqa: SIM905
    words = (talk * 60)[: 10 * WINDOW]
    words.insert(place, "quiero matarme, no quiero vivir más")
    assert read(" ".join(words), "es").intent == "crisis_self_harm"


def test_reading_needs_nothing_but_python() -> None:
    code = (
        "import sys; from coach.understanding.reading import read; read('quiero morir', 'en');"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'scipy', 'sklearn', 'training')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
