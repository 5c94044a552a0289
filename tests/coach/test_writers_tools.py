"""What writers have: every text on one page, how easily it reads, and a made-up person's weeks."""

import re
from datetime import date
from html import unescape

import pytest

from bot.simulate import TEMPERS, transcript
from coach import readability, texts, voice
from coach.preview import page


@pytest.fixture(scope="module")
def shown() -> str:
    return unescape(page(date(2026, 11, 23)))


def test_every_text_of_every_language_stands_on_the_page(shown: str) -> None:
    for message in texts.messages(voice.FALLBACK):
        assert f"<code>{message.id.name}</code>" in shown
    for language in texts.folders():
        assert f"<th>{language}</th>" in shown


def test_every_wording_and_every_label_is_shown(shown: str) -> None:
    assert "Skipped. No need to explain." in shown
    assert "<kbd>Nearly impossible</kbd>" in shown


def test_each_day_shows_its_own_number(shown: str) -> None:
    for day in (1, 17, 30):
        assert f"Day {day} of 30." in shown


def test_the_page_fetches_nothing(shown: str) -> None:
    assert not re.search(r"""(src|href)=["'](?!#)""", shown)


@pytest.mark.parametrize(
    ("easy", "hard", "language"),
    [
        ("I am here. Sit down.", "Psychological interdependencies necessitate examination.", "en"),
        ("Estoy aquí. Ven.", "Interdependencias psicológicas: consideración imprescindible.", "es"),
        ("Ich bin da. Komm.", "Wechselwirkungen: Berücksichtigungsnotwendigkeit.", "de"),
    ],
)  # fmt: skip
def test_short_plain_words_read_more_easily(easy: str, hard: str, language: str) -> None:
    plain, learned = (readability.ease(text, language) for text in (easy, hard))
    assert plain is not None
    assert learned is not None
    assert plain > 60 > 30 > learned


def test_what_has_no_words_has_no_ease() -> None:
    assert readability.ease("10:30", "en") is None
    assert readability.ease("palabra", "xx") is None


@pytest.mark.parametrize("temper", TEMPERS)
@pytest.mark.parametrize("language", voice.languages())
def test_everybody_gets_through_a_month_in_every_language(temper: str, language: str) -> None:
    lines = list(transcript(TEMPERS[temper], span_days=30, language=language))
    assert lines[0] == "> /start"
    assert len(lines) > 40


def test_the_same_seed_tells_the_same_life() -> None:
    lives = [
        list(transcript(TEMPERS["wavering"], span_days=9, language="en", seed=seed))
        for seed in (5, 5, 6)
    ]
    assert lives[0] == lives[1] != lives[2]


def test_a_wavering_person_meets_sos_and_slips() -> None:
    told = "\n".join(
        line
        for seed in (1, 2, 3)
        for line in transcript(TEMPERS["wavering"], span_days=30, language="en", seed=seed)
    )
    assert "> /sos" in told
    assert "> /slip" in told
    assert "Day 30 of 30" in told
