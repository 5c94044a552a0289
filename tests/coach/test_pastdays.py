"""A past day found within what somebody tells."""

from datetime import date

import pytest

from coach.pastdays import past_day_in

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("language", "told", "on"),
    [
        ("en", "I texted him yesterday at 11pm", date(2026, 11, 26)),
        ("en", "The day before yesterday I called", date(2026, 11, 25)),
        ("en", "I wrote on Friday, and it was a bad Friday.", date(2026, 11, 20)),
        ("en", "I called him 3 times last night", date(2026, 11, 26)),
        ("en", "I called two days ago, and yesterday again", None),
        ("en", "I might write tomorrow", None),
        ("en", "I called him 3 times", None),
        ("en", "I texted him yesterday. I feel so bad today", None),
        ("en", "I texted him yesterday.", date(2026, 11, 26)),
        ("en", "I sat in my car and texted him", None),
        ("en", "I texted her on 24.10.2019", None),
        ("en", "I texted her 9999 weeks ago", None),
        ("en", f"{'and ' * 70} I texted him yesterday", None),
        ("de", "Es tut mir so leid, ich hab ihm geschrieben", None),
        ("es", "fui al mar y le escribí", None),
        ("es", "hoy le escribí", date(2026, 11, 27)),
        ("es", "anoche le escribí", date(2026, 11, 26)),
        ("es", "hace dos días la llamé", date(2026, 11, 25)),
        ("de", "gestern Abend habe ich ihm geschrieben", date(2026, 11, 26)),
        ("de", "vor zwei Tagen haben wir uns getroffen", date(2026, 11, 25)),
    ],
)
def test_the_one_day_that_is_named_is_found(language: str, told: str, on: date | None) -> None:
    assert past_day_in(told, language, FRIDAY) == on
