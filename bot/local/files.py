"""Files that were sent either way, kept in memory; the oldest go when the room is used up."""

from dataclasses import dataclass

from bot.local.wire import Json, Upload, bad_request


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One file: its id, its kind of use (photo, document, voice, sticker) and what is in it.

    `seconds` is how long a voice note lasts.
    """

    file_id: str
    kind: str
    upload: Upload
    seconds: int = 0

    def as_api(self) -> Json:
        """Return what every Bot API file object has."""
        return {
            "file_id": self.file_id,
            "file_unique_id": f"u{self.file_id}",
            "file_size": len(self.upload.content),
        }


class Files:
    """All kept files by id, at most `kept_bytes` of them."""

    def __init__(self, *, kept_bytes: int) -> None:
        """Begin empty."""
        self._kept_bytes = kept_bytes
        self._held_bytes = 0
        self._next = 1
        self._files: dict[str, KeptFile] = {}

    def keep(self, kind: str, upload: Upload, seconds: int = 0) -> KeptFile:
        """Keep a file.

        Raises: Refusal (400) for an empty one.
        """
        if not upload.content:
            raise bad_request("file must be non-empty")
        kept = KeptFile(f"local-{kind}-{self._next}", kind, upload, seconds)
        self._next += 1
        self._files[kept.file_id] = kept
        self._held_bytes += len(upload.content)
        while self._held_bytes > self._kept_bytes and len(self._files) > 1:
            oldest = self._files.pop(next(iter(self._files)))
            self._held_bytes -= len(oldest.upload.content)
        return kept

    def find(self, file_id: str) -> KeptFile:
        """Return a kept file.

        Raises: Refusal (400) for an id that is unknown or has fallen away.
        """
        kept = self._files.get(file_id)
        if kept is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return kept

    def given(self, kind: str, file: Upload | str) -> KeptFile:
        """Return the file of a call: a new upload, or an earlier one by its id."""
        return self.keep(kind, file) if isinstance(file, Upload) else self.find(file)


def picture_size(content: bytes) -> tuple[int, int]:
    """Return width and height of a PNG; of anything else a likely guess, which is enough here."""
    if content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) >= 24:
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    return 800, 600
