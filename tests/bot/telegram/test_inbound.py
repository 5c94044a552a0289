"""Updates as Telegram sends them, read into events."""

from typing import Any

import pytest

from bot.telegram import inbound
from coach.events import Blocked, Commanded, Event, Kind, Said, Sent, SharedPlace, Tapped, Unblocked

ADA = {"id": 7, "is_bot": False, "first_name": "Ada", "language_code": "pt-BR"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ada"}
GROUP = {"id": -5, "type": "group", "title": "Friends"}
LISBON = {"latitude": 38.7, "longitude": -9.1}
EBB = {"id": 1, "is_bot": True, "first_name": "Ebb"}


def _message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:  # noqa: ANN401
    message = {"message_id": 3, "date": 1_790_000_000, "chat": chat, "from": ADA, **content}
    return {"update_id": 11, "message": message}


def _membership(chat: dict[str, Any], status: str) -> dict[str, Any]:
    def member(which: str) -> dict[str, object]:
        return {"status": which, "user": EBB, "until_date": 0}

    change = {
        "chat": chat,
        "from": ADA,
        "date": 1_790_000_000,
        "old_chat_member": member("member" if status == "kicked" else "left"),
        "new_chat_member": member(status),
    }
    return {"update_id": 12, "my_chat_member": change}


def _tap(chat: dict[str, Any]) -> dict[str, Any]:
    tapped = _message(chat)["message"]
    query = {"id": "q", "from": ADA, "chat_instance": "i", "data": "4.usual", "message": tapped}
    return {"update_id": 13, "callback_query": query}


def _event(update: dict[str, Any]) -> object:
    arrival = inbound.read(update).arrival
    return arrival.event if arrival else None


def test_a_text_arrives_with_whose_it_is() -> None:
    arrival = inbound.read(_message(text="hello")).arrival
    assert arrival is not None
    assert (arrival.event, arrival.chat_id, arrival.update_id) == (Said("hello"), 7, 11)
    assert arrival.language_code == "pt-BR"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/today", Commanded("today")),
        ("/Today@ebb_bot", Commanded("today")),
        ("/start b_123 \u202e x", Commanded("start", "b_123 \u202e x")),
        ("/sos\nnow", Commanded("sos", "now")),
        ("/", Said("/")),
        ("//today", Said("//today")),
        ("a\x00b\ud800c", Said("ab\ufffdc")),
        ("", Said("")),
        ("שלום 👋🏽", Said("שלום 👋🏽")),
        ("x" * 5000, Said("x" * 4096, was_cut=True)),
    ],
)
def test_texts_and_commands(text: str, event: Event) -> None:
    assert _event(_message(text=text)) == event


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"audio": {"file_id": "a", "file_unique_id": "b", "duration": 3}}, Kind.VOICE),
        (
            {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]},
            Kind.PICTURE,
        ),
        ({"contact": {"phone_number": "1", "first_name": "B"}}, Kind.OTHER),
    ],
)
def test_what_is_no_text_is_known_by_its_kind(content: dict[str, Any], kind: Kind) -> None:
    assert _event(_message(**content)) == Sent(kind)


def test_of_a_voice_note_the_id_is_kept_and_of_nothing_else() -> None:
    voice = {"file_id": "a", "file_unique_id": "b", "duration": 3}
    round_one = {**voice, "length": 240}
    assert _event(_message(voice=voice)) == Sent(Kind.VOICE, file_id="a")
    assert _event(_message(video_note=round_one)) == Sent(Kind.VOICE)


def test_a_location_waits_for_its_zone_and_is_not_kept() -> None:
    read = inbound.read(_message(location={"latitude": 38.7, "longitude": -9.1}))
    assert read.spot == inbound.Spot(38.7, -9.1)
    assert read.arrival is not None
    assert read.arrival.event == SharedPlace(None)
    assert read.arrival.raw is None


def test_a_tap_is_acknowledged_and_taken() -> None:
    read = inbound.read(_tap(PRIVATE))
    assert read.callback_id == "q"
    assert read.arrival is not None
    assert read.arrival.event == Tapped("4.usual", 3)


def test_blocking_and_letting_in_again() -> None:
    assert _event(_membership(PRIVATE, "kicked")) == Blocked()
    assert _event(_membership(PRIVATE, "member")) == Unblocked()


def test_a_group_is_left_and_its_messages_are_nothing() -> None:
    assert inbound.read(_membership(GROUP, "member")).group_id == -5
    assert inbound.read(_membership(GROUP, "left")) == inbound.NOTHING
    assert inbound.read(_message(GROUP, text="/start")) == inbound.NOTHING


def test_what_somebody_else_does_in_a_chat_is_nothing() -> None:
    bo = {**ADA, "id": 8}
    assert inbound.read(_message(text="/wipe", **{"from": bo})) == inbound.NOTHING
    by_nobody = _message(text="/wipe")
    del by_nobody["message"]["from"]
    assert inbound.read(by_nobody) == inbound.NOTHING
    assert inbound.read(_message(text="/wipe", location=LISBON, **{"from": bo})) == inbound.NOTHING
    change = _membership(PRIVATE, "kicked")
    change["my_chat_member"]["from"] = bo
    assert inbound.read(change) == inbound.NOTHING


def test_what_a_bot_says_is_nothing_so_that_two_never_talk_for_ever() -> None:
    assert inbound.read(_message(text="hi", **{"from": {**ADA, "is_bot": True}})) == inbound.NOTHING


@pytest.mark.parametrize("chat", [GROUP, {**PRIVATE, "id": 8}, {**PRIVATE, "type": "channel"}])
def test_a_tap_in_a_chat_that_is_not_ones_own_is_only_acknowledged(chat: dict[str, Any]) -> None:
    read = inbound.read(_tap(chat))
    assert read == inbound.Inbound(callback_id="q")


@pytest.mark.parametrize("kind", ["edited_message", "business_message", "channel_post"])
def test_what_was_edited_or_is_business_is_nothing(kind: str) -> None:
    assert inbound.read({"update_id": 15, kind: _message(text="/wipe")["message"]}) == (
        inbound.NOTHING
    )


@pytest.mark.parametrize("odd", [2**63, -(2**64), True, 7.0, "7", None])
def test_an_id_that_no_column_holds_is_not_read(odd: object) -> None:
    chat, sender = {**PRIVATE, "id": odd}, {**ADA, "id": odd}
    with pytest.raises(inbound.Malformed):
        inbound.read(_message(chat, text="hi", **{"from": sender}))
    assert inbound.unreadable(_message(chat, **{"from": sender}), ValueError()).chat_id is None


@pytest.mark.parametrize("latitude", [91, -90.1, float("nan"), float("inf"), 10**400, True, "1"])
def test_a_place_that_is_none_is_not_looked_up(latitude: object) -> None:
    with pytest.raises(inbound.Malformed):
        inbound.read(_message(location={"latitude": latitude, "longitude": 0}))


def test_kinds_that_ebb_does_not_know_are_nothing() -> None:
    assert inbound.read({"update_id": 14, "something_new": {}}) == inbound.NOTHING
    assert inbound.read({"update_id": 15, "edited_message": _message()["message"]}) == (
        inbound.NOTHING
    )


def test_what_cannot_be_read_is_kept_aside_with_its_chat() -> None:
    broken = _message(text="hi")
    del broken["message"]["date"]
    with pytest.raises(KeyError):
        inbound.read(broken)
    arrival = inbound.unreadable(broken, KeyError("date"))
    assert (arrival.chat_id, arrival.update_id, arrival.raw) == (7, 11, broken)
