from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.init_data import (
    GOOD_FOR,
    LARGEST_ID,
    MOST_AHEAD,
    Aged,
    InitData,
    Unsigned,
    Visitor,
)
from tests.bot.web.signing import ADA, TOKEN, fields, person, query, signature, signed
from tests.talk import MONDAY_NOON as NOW

READS = InitData(TOKEN)
SECOND = timedelta(seconds=1)


def test_what_telegram_signed_names_its_person() -> None:
    assert READS.read(signed(), NOW) == Visitor(ADA, "en")


def test_the_local_chat_signs_as_telegram_does() -> None:
    assert READS.sign(fields()).endswith(f"hash={signature(fields())}")
    assert READS.read(READS.sign(fields()), NOW) == Visitor(ADA, "en")


@pytest.mark.parametrize(
    "words",
    ["", " ", "hash", "hash=", "user", "=", "&", "a=b&&c=d", query(fields()), "\x00", "%zz=1"],
)
def test_what_was_never_signed_is_refused(words: str) -> None:
    with pytest.raises(Unsigned):
        READS.read(words, NOW)


def test_another_bots_signature_is_refused() -> None:
    with pytest.raises(Unsigned):
        READS.read(signed(token="2:secret"), NOW)


def test_one_letter_changed_anywhere_is_refused() -> None:
    whole = signed()
    for at in range(0, len(whole), 3):
        changed = whole[:at] + ("0" if whole[at] != "0" else "1") + whole[at + 1 :]
        with pytest.raises(Unsigned):
            READS.read(changed, NOW)


def test_somebody_else_put_in_their_place_is_refused() -> None:
    forged = {**fields(), "user": person(ADA + 1), "hash": signature(fields())}
    with pytest.raises(Unsigned):
        READS.read(query(forged), NOW)


@pytest.mark.parametrize("name", ["user", "auth_date", "query_id", "signature"])
def test_a_field_left_out_is_refused(name: str) -> None:
    left = {key: value for key, value in fields().items() if key != name}
    with pytest.raises(Unsigned):
        READS.read(query({**left, "hash": signature(fields())}), NOW)


@pytest.mark.parametrize("more", ["user=1", f"auth_date={NOW.timestamp():.0f}", "hash=0", "x=1"])
def test_a_field_added_or_doubled_is_refused(more: str) -> None:
    for words in (f"{signed()}&{more}", f"{more}&{signed()}"):
        with pytest.raises(Unsigned):
            READS.read(words, NOW)


@pytest.mark.parametrize("age", [timedelta(0), GOOD_FOR, -MOST_AHEAD])
def test_it_is_good_from_a_minute_before_to_an_hour_after(age: timedelta) -> None:
    assert READS.read(signed(fields(at=NOW - age)), NOW).chat_id == ADA


def test_it_is_no_good_after_an_hour() -> None:
    with pytest.raises(Aged):
        READS.read(signed(fields(at=NOW - GOOD_FOR - SECOND)), NOW)


def test_it_is_no_good_out_of_the_future() -> None:
    with pytest.raises(Unsigned) as refused:
        READS.read(signed(fields(at=NOW + MOST_AHEAD + SECOND)), NOW)
    assert not isinstance(refused.value, Aged)


@pytest.mark.parametrize("at", ["", "-1", "1e9", " 1", "٣", "9" * 11, "9" * 400])
def test_a_time_that_is_none_is_refused(at: str) -> None:
    with pytest.raises(Unsigned):
        READS.read(signed(fields() | {"auth_date": at}), NOW)


@pytest.mark.parametrize(
    "user",
    [
        "",
        "null",
        "7001",
        "[]",
        "{}",
        '{"id": "7001"}',
        '{"id": true}',
        '{"id": 0}',
        '{"id": -7001}',
        '{"id": 7001.0}',
        f'{{"id": {LARGEST_ID + 1}}}',
        "[" * 900,
        person(is_bot=True),
    ],
)
def test_who_is_no_person_is_refused(user: str) -> None:
    with pytest.raises(Unsigned):
        READS.read(signed(fields() | {"user": user}), NOW)


def test_nobody_named_at_all_is_refused() -> None:
    given = {key: value for key, value in fields().items() if key != "user"}
    with pytest.raises(Unsigned):
        READS.read(signed(given), NOW)


def test_more_than_a_client_sends_is_refused_unread() -> None:
    with pytest.raises(Unsigned):
        READS.read(signed(fields(start_param="x" * 5000)), NOW)
    with pytest.raises(Unsigned):
        READS.read(signed(fields() | {f"f{n}": "" for n in range(40)}), NOW)


@given(st.text(max_size=200))
def test_no_text_gets_in_or_breaks_anything(words: str) -> None:
    for each in (words, f"{signed()}{words}" if words else "x", f"hash={words}"):
        with pytest.raises(Unsigned):
            READS.read(each, NOW)
