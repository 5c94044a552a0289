"""News that ends a period is heard where it is told plainly, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.understanding.news import DIED, TOGETHER, is_only_news, news_in


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


DEATHS = """
    They died
    she died
    He passed away last night.
    my ex died
    I just found out that he died
    his sister called, he died in a car accident
    She's dead. I don't know what to do.
    he died and i dont know what to do now
    he was killed in an accident yesterday
    my ex-wife passed away two weeks ago
    i can't believe it, she died this morning
    her mom told me that she died of cancer
    her funeral is on friday
    ha muerto
    mi ex ha muerto
    Ella murió anoche
    me han dicho que falleció
    murió mi ex en un accidente de coche
    ayer falleció mi exmarido
    él está muerto
    er ist gestorben
    Sie ist tot.
    mein Ex ist gestern bei einem Unfall ums Leben gekommen
    seine Mutter hat angerufen, er ist letzte Nacht gestorben
    ich habe gerade erfahren, dass er tot ist
    meine Exfreundin lebt nicht mehr
    gestern ist er gestorben
"""

REUNIONS = """
    we are back together
    We're back together!
    we got back together last night
    my ex and i are back together
    im back with my ex
    i got back together with him
    she took me back
    we're giving it another try
    hemos vuelto
    Mi ex y yo hemos vuelto
    estamos juntos otra vez
    he vuelto con ella
    volvimos a estar juntas ayer
    nos hemos reconciliado
    wir sind wieder zusammen
    Wir sind jetzt wieder ein Paar.
    ich bin wieder mit ihr zusammen
    seit gestern sind wir wieder zusammen
    wir versuchen es noch einmal
"""

NEITHER = """
    he died on me laughing
    my phone died
    she's dead to me
    died of laughter
    i died laughing
    he is so dead when i see him
    i wish he died
    i wish she was dead
    i dreamed that he died
    it feels like he died
    he died inside a long time ago
    if he died i would not even know
    my dad died
    my dog died. he died yesterday
    her father died last night
    my mother died and he did not even call
    our love died
    the conversation died
    did he die?
    he died?
    sometimes i think it would be easier if she died
    the main character died
    he's dead serious
    she is dead wrong
    i am dead tired
    they died in the last episode
    i want to die
    me muero de risa
    murió de risa
    se murió mi móvil
    para mí está muerto
    ojalá se hubiera muerto
    soñé que había muerto
    mi abuelo ha muerto
    el amor ha muerto
    está muerto de miedo
    er ist für mich gestorben
    sie ist für mich gestorben, sie ist tot
    mein Handy ist tot
    er ist vor Lachen gestorben
    ich bin tot
    ich habe geträumt, dass er gestorben ist
    meine Oma ist gestorben
    wenn er tot wäre
    are we back together?
    i want us to get back together
    we are not back together
    he is back together with his ex
    they are back together
    i wish we were back together
    we got back together twice and broke up again
    we were back together for a week, then he left me
    we'll get back together one day
    i dreamed we got back together
    maybe we are back together soon
    she wants to get back together
    ojalá hayamos vuelto
    hemos vuelto a discutir
    quiero volver con ella
    él ha vuelto con su ex
    volvimos del viaje ayer
    hemos vuelto a casa
    ich will wieder mit ihr zusammen sein
    er ist wieder mit seiner ex zusammen
    wir sind nicht wieder zusammen
    wir sind wieder zusammen ins kino gegangen
    sind wir wieder zusammen?
    ich hoffe, wir sind bald wieder zusammen
"""


@pytest.mark.parametrize("text", lines(DEATHS))
def test_a_death_told_plainly_is_heard(text: str) -> None:
    assert news_in(text) == DIED


@pytest.mark.parametrize("text", lines(REUNIONS))
def test_being_back_together_is_heard(text: str) -> None:
    assert news_in(text) == TOGETHER


@pytest.mark.parametrize("text", lines(NEITHER))
def test_what_only_sounds_so_is_not_taken_for_news(text: str) -> None:
    assert news_in(text) is None


def test_news_with_anything_beside_it_is_not_only_news() -> None:
    assert is_only_news("I just heard that he died. He died last night!")
    assert not is_only_news("she died and i cant go on")
    assert not is_only_news("She died. I want to be with her.")
    assert not is_only_news("we're back together, he hit me again")


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert news_in(text) in (None, DIED, TOGETHER)
