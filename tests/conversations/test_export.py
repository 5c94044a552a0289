"""`/export`: two files with everything of the person, and with nothing of anybody else."""

import json
import re
from collections.abc import Mapping
from html import unescape

import pytest

from coach import appointments, exportnotes, nudging, voice
from coach.events import Commanded
from coach.replies import Attach, Fate
from models import updates
from models.tables import OF_A_PERSON
from models.updates import SetAside
from tests.bot.turning import lives_a_little
from tests.conversations import everywhere
from tests.talk import Talk


def data(talk: Talk) -> Mapping[str, list[Mapping[str, object]]]:
    """What the newest JSON file holds."""
    found: Mapping[str, list[Mapping[str, object]]] = json.loads(talk.files[-1].content)
    return found


def page(talk: Talk) -> str:
    """The newest page, as it is written."""
    return talk.files[-2].content.decode()


@pytest.mark.parametrize("state", ["/today", "/sos", "/letter", "/wipe"])
def test_two_files_come_and_the_conversation_stays_where_it_is(running: Talk, state: str) -> None:
    running.says(state)
    running.ignores()
    before = running.person.conversation
    running.says("/export")
    running.hears("export-page", "export-data")
    assert [file.file_name for file in running.files] == [
        "ebb-2026-11-23.html",
        "ebb-2026-11-23.json",
    ]
    assert running.person.conversation == before


def test_a_word_typed_in_every_flow_is_given(running: Talk) -> None:
    kept = everywhere.types(running)
    running.says("/export")
    assert len(kept) > 12
    on_the_page = [word for word in kept if word in page(running)]
    assert len(on_the_page) > 12
    for word in kept:
        assert word in running.files[-1].content.decode(), word


def test_what_only_programs_need_is_not_on_the_page(running: Talk) -> None:
    lives_a_little(running)
    running.says("/export")
    written = page(running)
    for name in ("journal", "nudges", "sent"):
        assert f'id="{name}"' in written
    assert voice.text("en", "export-rest") in unescape(written)
    for word in ("habits", "chat_id", "slip · ", '{"', "[]", "{&quot;"):
        assert word not in written, word
    assert written.count("messages, the latest at") == 1


def test_what_was_told_stands_in_words(running: Talk) -> None:
    running.says("/sos")
    running.taps("Text them")
    running.says("7")
    running.says("/export")
    written = unescape(page(running))
    assert "An urge · Text them · before: 7" in written
    assert "wish" not in written


def test_of_contact_told_a_day_late_only_the_day_is_given(running: Talk) -> None:
    running.waits(days=2)
    running.ignores()
    for day in ("Today", "Yesterday"):
        running.says("/slip")
        for label in ("No", "I wrote", day, "Count from this"):
            running.taps(label)
    running.says("/export")
    heads = re.findall(r"<dt>([^<]+)</dt><dd>I wrote · counts</dd>", page(running))
    assert heads == ["2026-11-25 12:00", "2026-11-24"]


def test_what_came_by_itself_and_what_became_of_it_has_words_in_each_language() -> None:
    kinds = {each.name for each in appointments.APPOINTMENTS if not each.is_asked}
    for language in voice.languages():
        for kind in kinds | set(nudging.NUDGES):
            assert voice.has(language, "export-nudge", kind), kind
        for fate in Fate:
            assert voice.has(language, "export-fate", exportnotes.FATES[fate]), fate


def test_a_moment_that_rests_after_contact_is_not_told_as_one_after_crisis_words() -> None:
    rested = exportnotes.FATES[Fate.AFTER_CONTACT]
    assert "crisis" not in voice.label("en", "export-fate", rested)


def test_every_table_with_something_of_a_person_is_in_it(running: Talk) -> None:
    lives_a_little(running)
    running.says("/export")
    found = data(running)
    assert found.keys() == {table.name for table in OF_A_PERSON}
    assert all(found.values()), {name for name, rows in found.items() if not rows}


def test_what_could_not_be_read_is_given_all_the_same(running: Talk) -> None:
    running.expects_faults = True
    kept = SetAside(1, running.person.id, b'{"text": "half \\ud800 a smile"}', "no traceback")
    running.database.run_here(lambda work: updates.set_aside(work, [kept], running.clock.at))
    running.says("/export")
    running.hears("export-page", "export-data")
    assert "half ? a smile" in running.files[-1].content.decode()


def test_what_a_buddy_wrote_and_who_they_are_is_not_in_it(running: Talk) -> None:
    bo = everywhere.has_buddy(running, "call me, quetzal")
    running.says("/export")
    bo.says("/export")
    for talk, other in ((running, bo), (bo, running)):
        written = page(talk) + talk.files[-1].content.decode()
        assert str(other.person.id) not in re.findall(r"\d+", written)
        assert str(other.chat_id) not in re.findall(r"\d+", written)
    assert "quetzal" in page(running)
    assert "quetzal" not in page(bo) + bo.files[-1].content.decode()


def test_a_link_that_is_looked_at_gives_nothing_of_whose_it_is_away(running: Talk) -> None:
    bo = everywhere.has_link_opened(running, "call me, quetzal")
    bo.says("/export")
    assert "quetzal" not in page(bo) + bo.files[-1].content.decode()


def test_the_page_is_whole_in_itself_and_runs_nothing(running: Talk) -> None:
    running.says("/letter")
    running.taps("Goodbye")
    running.says("<script>alert(1)</script><img src=https://example.org/x> & more")
    running.says("/done")
    running.says("/export")
    written = page(running)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in written
    assert "<script" not in written
    assert not re.search(r"<(img|link|iframe|object|form)\b|url\(|@import", written)
    assert "default-src 'none'" in written


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "What Ebb has of you"),
        ("es", "Lo que Ebb tiene de ti"),
        ("de", "Was Ebb von dir hat"),
    ],
)
def test_the_page_is_in_the_persons_language(running: Talk, language: str, title: str) -> None:
    person = running.person
    person.language = language
    running.stores(person)
    running.says("/export")
    assert f'<html lang="{language}">' in page(running)
    assert f"<h1>{title}</h1>" in page(running)


def test_who_has_just_been_given_it_is_told_so(running: Talk) -> None:
    running.says("/export")
    running.says("/export")
    running.hears("export-page", "export-data", "export-soon")
    running.waits(minutes=11)
    running.ignores()
    running.says("/export")
    running.hears("export-page", "export-data")


def test_a_stranger_is_given_nothing_and_no_file(talk: Talk) -> None:
    talk.says("/export")
    talk.hears("export")
    assert not talk.files


def test_the_bare_word_and_the_slash_are_the_same(running: Talk) -> None:
    running.says("/today")
    running.taps(running.labels[-1])
    running.ignores()
    running.says("export")
    running.hears("export-page", "export-data")


def test_words_of_crisis_behind_the_command_are_heard(running: Talk) -> None:
    running.does(Commanded("export", "I want to kill myself"))
    running.hears("crisis-heard")


def test_what_shows_on_a_locked_screen_tells_nothing(running: Talk) -> None:
    running.says("/export")
    for file in running.files:
        assert isinstance(file, Attach)
        assert re.fullmatch(r"ebb-[\d-]+\.(html|json)", file.file_name)
        assert not re.search(r"\b(ex|breakup|contact|letter)\b", file.caption, re.IGNORECASE)
