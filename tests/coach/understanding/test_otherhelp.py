"""What names eating, drugs, psychosis, harm to a child, or a drink now; and what must pass."""

import pytest

from coach.understanding.otherhelp import names_drinking, topic_of

NAMED = {
    "eating": (
        "I've been making myself throw up",
        "i have anorexia and it's back",
        "haven't eaten in 5 days",
        "Me provoco el vómito cada noche",
        "tengo bulimia",
        "Ich bringe mich zum Erbrechen",
        "meine Magersucht ist wieder da",
    ),
    "drugs": (
        "i did coke again",
        "I'm in withdrawal",
        "me he metido cocaína",
        "ich habe gestern Koks genommen",
    ),
    "psychosis": (
        "I keep hearing voices",
        "the tv is talking to me",
        "oigo voces",
        "Ich höre wieder Stimmen",
        "the voices tell me what to do",
    ),
    "child": (
        "he molested my daughter",
        "I'm scared I might hurt my baby",
        "mi ex abusa de mi hija",
        "er misshandelt unsere Kinder",
        "our son is being abused",
    ),
}

PASSED = (
    "I can't eat since she left",
    "haven't eaten all day",
    "he makes me sick",
    "I'm addicted to her",
    "her voice in my head",
    "i can hear voices from the street",
    "I crack jokes all day",
    "the news hit my son hard",
    "my kids miss him",
    "I dreamt he hit my son",
    "tengo que cambiar el chip",
    "mañana le toca a mi hija",
    "Ich höre Stimmen im Flur",
    "ich nehme ab",
    "",
)


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in NAMED.items() for text in texts]
)
def test_it_is_named(topic: str, text: str) -> None:
    assert topic_of(text) == topic


@pytest.mark.parametrize("text", PASSED)
def test_heartbreak_and_the_rest_pass(text: str) -> None:
    assert topic_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i'm drunk",
        "Im so drunk rn",
        "I've had too much to drink",
        "estoy un poco borracha",
        "he bebido demasiado",
        "ich bin betrunken",
        "hab zu viel getrunken",
    ],
)
def test_a_drink_now_is_named(text: str) -> None:
    assert names_drinking(text)


@pytest.mark.parametrize(
    "text",
    [
        "he's drunk",
        "I was drunk",
        "yesterday I had a few drinks",
        "I'm drunk and I texted him",
        "i'm scared ill drunk text",
        "no estoy borracha",
        "ich bin ganz dicht dran",
        "i drink too much coffee",
        "drunk in love",
    ],
)
def test_a_drink_of_another_or_another_day_passes(text: str) -> None:
    assert not names_drinking(text)
