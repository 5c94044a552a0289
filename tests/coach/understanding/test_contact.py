"""Which kind of contact is told of: one that is plainly named, and none where there are two."""

import pytest

from coach.flows.slip import KINDS
from coach.understanding import contact
from coach.understanding.contact import contact_in


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
        ("", None),
    ],
)
def test_a_kind_is_read_where_the_words_name_one(told: str, kind: str | None) -> None:
    assert contact_in(told) == kind


def test_every_list_is_of_a_kind_that_is_asked_about() -> None:
    assert set(contact._kinds()) <= {kind.value for kind in KINDS}
