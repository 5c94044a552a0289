"""What the reader finds in a draft, in three languages, and what it leaves alone."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import reader
from coach.belongings import Purpose
from coach.reader import Alarm, Circumstances, Sign

WRITTEN = tomllib.loads(Path(reader.__file__).with_name("reader.toml").read_text("utf-8"))
SIGN_FAMILIES = ("demand", "feeling", "blame", "reunion", "pretext", "channel")
CALM = ("The parcel arrived on Monday.", "El paquete llegó el lunes.", "Das Paket kam am Montag.")


def _spoken(phrase: str) -> str:
    """Return words that a phrase of the data stands for."""
    words = (item.split("|")[0].rstrip("*") for item in phrase.split())
    return " ".join("well now" if word == ".." else word for word in words)


def _phrases(language: str, family: str) -> list[str]:
    return [re.sub(r"\s*\|\s*", "|", phrase) for phrase in WRITTEN[language][family].split("/")]


PLANTED = [
    (language, family, _spoken(phrase))
    for language in WRITTEN
    for family in SIGN_FAMILIES
    for phrase in _phrases(language, family)
]
ALARMING = [
    (language, family, _spoken(phrase))
    for language in WRITTEN
    for family in ("threat", "crisis")
    for phrase in _phrases(language, family)
]


@given(st.sampled_from(PLANTED), st.sampled_from(CALM), st.sampled_from(CALM))
def test_a_planted_sign_is_found(planted: tuple[str, str, str], before: str, after: str) -> None:
    _, family, phrase = planted
    assert Sign(family) in reader.signs(f"{before} {phrase.upper()}! {after}")


@given(st.sampled_from(ALARMING), st.sampled_from(CALM))
def test_planted_words_of_danger_are_an_alarm(planted: tuple[str, str, str], before: str) -> None:
    assert reader.alarm(f"{before} {planted[2]}.") is not None


def test_every_language_has_every_family() -> None:
    families = {language: tuple(written) for language, written in WRITTEN.items()}
    assert set(families) == {"en", "es", "de"}
    assert len(set(families.values())) == 1


@given(st.text(), st.sampled_from(Purpose))
def test_no_text_is_too_odd_and_the_order_is_always_the_same(text: str, purpose: Purpose) -> None:
    found = reader.signs(text, purpose)
    assert found == tuple(sign for sign in Sign if sign in found)
    assert found == reader.signs(text, purpose)
    reader.alarm(text)


@pytest.mark.parametrize("text", CALM)
def test_a_calm_text_has_no_sign(text: str) -> None:
    assert reader.signs(text) == ()
    assert reader.alarm(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I miss you so much", (Sign.FEELING,)),
        ("can we talk?", (Sign.DEMAND,)),
        ("Why did you do that", (Sign.DEMAND,)),
        ("you always do this, it's your fault", (Sign.BLAME,)),
        ("give us a second chance", (Sign.REUNION,)),
        ("just checking how the cat is", (Sign.PRETEXT,)),
        ("I still love you. When can I get my hoodie", (Sign.PRETEXT, Sign.FEELING)),
        ("since you blocked me I made a new account", (Sign.CHANNEL,)),
        ("Te extraño", (Sign.FEELING,)),
        ("te echo mucho de menos", (Sign.FEELING,)),
        ("¿por qué no me contestas?", (Sign.DEMAND,)),
        ("podemos volver a intentarlo", (Sign.REUNION,)),
        ("todo es tu culpa", (Sign.BLAME,)),
        ("du fehlst mir", (Sign.FEELING,)),
        ("Koennen wir reden?", (Sign.DEMAND,)),
        ("ich moechte dich zurueck", (Sign.REUNION,)),
        ("du hast immer nur an dich gedacht", (Sign.BLAME,)),
        ("wollte nur mal hören", (Sign.PRETEXT,)),
    ],
)
def test_what_people_write_at_two_is_described(text: str, found: tuple[Sign, ...]) -> None:
    assert reader.signs(text) == found


def test_sixty_words_are_enough() -> None:
    assert Sign.LONG not in reader.signs("word " * 60)
    assert Sign.LONG in reader.signs("word " * 61)


def test_a_first_message_has_three_sentences_and_no_question() -> None:
    four = "I saw the sea. It was grey. I had soup. All is well."
    assert Sign.LONG in reader.signs(four, Purpose.REACH)
    assert Sign.LONG not in reader.signs(four, Purpose.REPLY)
    assert reader.signs("Coffee on Friday?", Purpose.REACH) == (Sign.DEMAND,)
    assert reader.signs("Coffee on Friday?", Purpose.REPLY) == ()


def test_a_practical_message_has_five_sentences_at_most() -> None:
    five = "The bag is packed. Shoes inside. Cough since noon. Syrup at six. Back on Sunday."
    assert reader.signs(five, Purpose.PRACTICAL) == ()
    assert reader.signs(f"{five} Bye.", Purpose.PRACTICAL) == (Sign.LONG,)
    assert reader.signs(f"{five} Bye.", Purpose.REPLY) == ()


def test_a_question_and_feelings_in_a_practical_message_are_named() -> None:
    assert reader.signs("The bill is in the bag.", Purpose.PRACTICAL) == ()
    assert reader.signs("Can you send the bill?", Purpose.PRACTICAL) == (Sign.ASKS,)
    assert reader.signs("Here is the bill. I miss you", Purpose.PRACTICAL) == (
        Sign.PRETEXT,
        Sign.FEELING,
    )


def test_hour_and_repetition_are_signs_of_their_own() -> None:
    circumstances = Circumstances(is_night=True, is_repeat=True)
    assert reader.signs("Hello", Purpose.URGE, circumstances) == (Sign.REPEAT, Sign.NIGHT)


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("I'll kill you", Alarm.DANGER),
        ("you will regret this", Alarm.DANGER),
        ("te voy a matar", Alarm.DANGER),
        ("sé dónde vives", Alarm.DANGER),
        ("ich bring dich um", Alarm.DANGER),
        ("ich weiß, wo du wohnst", Alarm.DANGER),
        ("i want to die", Alarm.CRISIS),
        ("me quiero quitar la vida", Alarm.CRISIS),
        ("ich will nicht mehr leben", Alarm.CRISIS),
    ],
)
def test_words_of_danger_leave_the_hold(text: str, alarm: Alarm) -> None:
    assert reader.alarm(text) is alarm


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry I hurt you",
        "I'll bring the kids to your house at five",
        "you will pay half of the rent",
        "voy a tu casa con los niños a las cinco",
        "ich komme um fünf mit den Kindern zu dir",
    ],
)
def test_what_only_sounds_like_danger_stays(text: str) -> None:
    assert reader.alarm(text) is None
