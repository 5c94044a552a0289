"""Which kind of contact is told of: one that is plainly named, and none where there are two."""

import pytest

from coach.flows.slip import KINDS
from coach.understanding import contact
from coach.understanding.contact import contact_in, may_be_none, may_name_another_day


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("I texted him", "wrote"),
        ("Wrote to her again, sorry", "wrote"),
        ("i sent a message today", "wrote"),
        ("I texted her back", "replied"),
        ("he texted me and I replied", "replied"),
        ("I broke it. called him.", "called"),
        ("we slept together", "met"),
        ("I checked his Instagram", "looked"),
        ("I drove past her house", "went"),
        ("I wrote and then I called him", None),
        ("he texted me", None),
        ("le escribí ayer", "wrote"),
        ("la llamé anoche", "called"),
        ("nos vimos el viernes", "met"),
        ("miré su perfil", "looked"),
        ("le contesté", "replied"),
        ("fui a su casa", "went"),
        ("ich habe ihm geschrieben", "wrote"),
        ("hab sie angerufen", "called"),
        ("wir haben uns getroffen", "met"),
        ("ich hab ihr Profil angeschaut", "looked"),
        ("ich bin zu ihm gefahren", "went"),
        ("er hat gestern geschrieben", None),
        ("and she called yesterday", None),
        ("ich habe gestern ihr Foto gesehen", None),
        ("ich hab sie gestern gesehen", "met"),
        ("I texted his mother yesterday", "via-friend"),
        ("", None),
    ],
)
def test_a_kind_is_read_where_the_words_name_one(told: str, kind: str | None) -> None:
    assert contact_in(told) == kind


NOTHING = [
    "I almost texted her last night",
    "I dreamt I texted him",
    "I wrote in my diary yesterday",
    "I wrote him a letter but did not send it",
    "I texted my sister last night",
    "ayer casi le escribí",
    "le escribí una carta que no mandé",
    "ayer le escribí a mi mejor amiga",
    "fast hätte ich ihr geschrieben",
    "hab ihm gestern nicht zurückgeschrieben",
    "gestern hab ich meine Mutter angerufen",
]
SOMETHING = [
    "I held out almost all day and then I texted him",
    "I texted him instead of sleeping",
    "Ich hab fast den ganzen Tag durchgehalten und ihm dann doch geschrieben",
    "er hat mich vor 8 Tagen verlassen und ich hab ihm geschrieben",
    "I texted him and he didn't answer",
    "I texted him yesterday and I wish I hadn't",
    "I sent him a letter yesterday",
    "I texted him and my sister saw it",
    "la llamé y no contestó",
    "le escribí porque quería saber cómo está",
    "hab sie angerufen, sie ist nicht rangegangen",
    "ich hab ihm gestern einen Brief geschickt",
]


@pytest.mark.parametrize("told", NOTHING)
def test_where_nothing_may_have_gone_out_no_kind_is_named(told: str) -> None:
    assert (may_be_none(told), contact_in(told)) == (True, None)


@pytest.mark.parametrize("told", SOMETHING)
def test_what_went_out_is_not_doubted(told: str) -> None:
    assert not may_be_none(told)
    assert contact_in(told) is not None


@pytest.mark.parametrize(
    ("told", "is_other"),
    [
        ("He left me 8 days ago and I texted him", True),
        ("I texted him to meet on Saturday", True),
        ("er hat mich vor 8 Tagen verlassen und ich hab ihm geschrieben", True),
        ("I texted him yesterday", False),
        ("anoche le escribí", False),
    ],
)
def test_a_day_may_be_that_of_something_else(told: str, is_other: bool) -> None:
    assert may_name_another_day(told) == is_other


def test_every_list_is_of_a_kind_that_is_asked_about() -> None:
    assert set(contact._lists().kinds) <= {kind.value for kind in KINDS}
