"""The wipe list: who was erased, so that a restored backup does not bring them back.

Kept in a file of its own, apart from the database: restoring one leaves the other. A line an
erasure: the instant, why, a keyed hash of bot and chat, and a proof that the line was made here.
It holds no id, and without its secrets it tells nothing. Lines are only added, by whatever process
erases; the order of lines does not matter and doubled ones do no harm, so lists may be joined.
"""

import fcntl
import hashlib
import hmac
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import IO, Final

from models.errors import StorageFailed
from models.flushing import flush

PROOF_DIGITS: Final = 32
"""128 bits: beyond guessing."""

MOST_LINES: Final = 100_000
"""Lines in memory at once, about 25 MB of them."""

LOCK_TRIES: Final = 50
LOCK_WAIT_SECONDS: Final = 0.02
"""Another process is waited for a second; it needs a few milliseconds."""

TAIL_BYTES: Final = 1024
"""Some lines."""

Chat = tuple[int, int]
"""A bot's id and a chat's."""


class Why(StrEnum):
    """Why somebody was erased."""

    ASKED = "asked"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Wipe:
    """One erasure: of whom, by a keyed hash, when and why."""

    digest: bytes
    at: datetime
    why: Why


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of the list, those of one hash together; `unread` ones were not made here."""

    wipes: Mapping[bytes, Sequence[Wipe]]
    unread: int
    keys: Sequence[hmac.HMAC] = field(repr=False)

    def of(self, chat: Chat) -> list[Wipe]:
        """Return the erasures of a chat."""
        digests = (_hashed(key, _named(chat)) for key in self.keys)
        return [wipe for digest in digests for wipe in self.wipes.get(digest, ())]


class WipeList:
    """The list in a file. `secrets`: the first signs what is added, lines of any are known.

    `now` tells the real time: no erasure is put down for later than that, whatever a clock that
    was moved ahead says, or somebody who comes back would be taken for who was erased.
    """

    def __init__(self, path: Path, secrets: Sequence[str], now: Callable[[], datetime]) -> None:
        self.path = path
        self._keys = [hmac.new(secret.encode(), digestmod=hashlib.sha256) for secret in secrets]
        self._now = now

    def add(self, chats: Sequence[Chat], at: datetime, why: Why) -> str:
        """Put these down as erased, on the disk when this returns; return the list's state then.

        Raises: StorageFailed, and then nobody may be erased.
        """
        at = min(at, self._now()).astimezone(UTC)
        key = self._keys[0]
        lines = [_line(key, Wipe(_hashed(key, _named(chat)), at, why)) for chat in chats]
        try:
            with self._locked(), open(self.path, "a+b", opener=_private) as file:
                file.write(b"" if _is_whole(file) else b"\n")
                file.write("".join(f"{line}\n" for line in lines).encode())
                _flush(file)
                state = _state(file)
            flush(self.path.parent)
        except OSError as fault:
            raise StorageFailed(f"the wipe list cannot be written: {fault.strerror}") from None
        return state

    def state(self) -> str | None:
        """Return what tells this state of the list from every other, None where there is none."""
        try:
            with self.path.open("rb") as file:
                return _state(file)
        except FileNotFoundError:
            return None

    def parts(self, most: int = MOST_LINES) -> Iterator[Part]:
        """Yield the list, so many lines at a time; nothing where there is none.

        A line that is torn, or was not made with these secrets, is only counted.
        """
        wipes: dict[bytes, list[Wipe]] = {}
        count = unread = 0
        for line in self._lines():
            wipe = self._read(line)
            if wipe is None:
                unread += 1
                continue
            wipes.setdefault(wipe.digest, []).append(wipe)
            count += 1
            if count == most:
                yield Part(wipes, unread, self._keys)
                wipes, count, unread = {}, 0, 0
        if count or unread:
            yield Part(wipes, unread, self._keys)

    def forget_before(self, at: datetime) -> int:
        """Drop the lines of erasures before that, by a new file in place; return how many.

        Lines that cannot be read stay: whoever puts a missing secret back can read them again.
        """
        if not any(self._is_older(line, at) for line in self._lines()):
            return 0
        anew = self.path.with_name(self.path.name + ".new")
        anew.unlink(missing_ok=True)
        try:
            with self.path.open("rb") as old, open(anew, "xb", opener=_private) as file:
                return self._write_anew(at, old, file)
        finally:
            anew.unlink(missing_ok=True)

    def _write_anew(self, at: datetime, old: IO[bytes], anew: IO[bytes]) -> int:
        """Copy what is newer, and put the copy in place; others are kept off only at the end.

        A line that is being added is left for the end. Where another process was faster, nothing
        is done.
        """
        gone = done_bytes = 0
        for line in old:
            if not line.endswith(b"\n"):
                break
            done_bytes += len(line)
            if self._is_older(line, at):
                gone += 1
            else:
                anew.write(line)
        _flush(anew)
        with self._locked():
            if not os.path.samestat(os.fstat(old.fileno()), self.path.stat()):
                return 0
            old.seek(done_bytes)
            anew.write(old.read())
            _flush(anew)
            Path(anew.name).replace(self.path)
            flush(self.path.parent)
        return gone

    def _is_older(self, line: bytes, at: datetime) -> bool:
        """Tell whether a line is one of before; lines begin with the instant, which sorts as text.

        Most lines are newer, and need not be read.
        """
        if line > at.astimezone(UTC).isoformat().encode():
            return False
        wipe = self._read(line)
        return wipe is not None and wipe.at < at

    def _lines(self) -> Iterator[bytes]:
        try:
            with self.path.open("rb") as file:
                yield from (line for line in file if line.strip())
        except FileNotFoundError:
            return

    def _read(self, line: bytes) -> Wipe | None:
        """Return what a line says, None where it is torn or forged."""
        try:
            instant, why, digest, _ = line.decode("ascii").split()
            wipe = Wipe(bytes.fromhex(digest), datetime.fromisoformat(instant), Why(why))
        except ValueError:
            return None
        if wipe.at.tzinfo is None:
            return None
        said = line.rstrip(b"\n")
        is_ours = any(hmac.compare_digest(_line(key, wipe).encode(), said) for key in self._keys)
        return wipe if is_ours else None

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other processes off: what one adds must not get lost while another writes anew.

        Raises: BlockingIOError, where another holds the list for long.
        """
        beside = self.path.with_name(self.path.name + ".lock")
        with open(beside, "ab", opener=_private) as lock:
            for _ in range(LOCK_TRIES):
                with suppress(BlockingIOError):
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                time.sleep(LOCK_WAIT_SECONDS)
            else:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield


def _named(chat: Chat) -> str:
    bot_id, chat_id = chat
    return f"chat {bot_id} {chat_id}"


def _hashed(key: hmac.HMAC, text: str) -> bytes:
    """Return the keyed hash; a copy of the key costs half of what making it anew does."""
    mine = key.copy()
    mine.update(text.encode())
    return mine.digest()


def _line(key: hmac.HMAC, wipe: Wipe) -> str:
    said = f"{wipe.at.isoformat()} {wipe.why} {wipe.digest.hex()}"
    return f"{said} {_hashed(key, said).hex()[:PROOF_DIGITS]}"


def _is_whole(file: IO[bytes]) -> bool:
    """Tell whether what stands in a file ends with a whole line; a kill may have torn the last."""
    if not file.seek(0, os.SEEK_END):
        return True
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _state(file: IO[bytes]) -> str:
    """Return a file's length and a hash of its end: lists that were joined differ in the first."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL_BYTES))
    return f"{size} {hashlib.sha256(file.read()).hexdigest()[:PROOF_DIGITS]}"


def _flush(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
