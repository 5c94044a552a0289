"""Encryption at rest: what a person writes is sealed before it is stored.

AES-GCM with a key id and a binding to the row, so that a value moved to another row or changed by
hand cannot be opened. A column for sealed values takes nothing else (`Sealed` in columns.py).
"""

import base64
import hashlib
import os
from collections.abc import Iterable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.errors import BadKey, SealBroken

KEY_BYTES = 32
ID_BYTES = 4
NONCE_BYTES = 12
"""96 bits, the length AES-GCM is made for. Source: NIST SP 800-38D, 5.2.1.1."""


NAME = "ebb keys "
"""What the name of an Ebb's keys begins with, where others read it."""

MOST_NAMED = 6
"""So many ids fit into the name of a connection to PostgreSQL (63 bytes)."""


class SealedBytes(bytes):
    """A sealed value: key id (4 bytes), nonce (12 bytes), ciphertext with tag."""


def new_key() -> str:
    """Return a new random key as text."""
    return base64.urlsafe_b64encode(AESGCM.generate_key(8 * KEY_BYTES)).decode("ascii")


class Keyring:
    """The keys there are, newest first: the newest seals, any opens."""

    def __init__(self, keys: Iterable[str]) -> None:
        raw = [_decoded(key) for key in keys]
        if not raw:
            raise BadKey("there is no key")
        self._ciphers = {_key_id(key): AESGCM(key) for key in raw}
        self._newest = _key_id(raw[0])
        self.ids = tuple(_key_id(key).hex() for key in raw)

    @property
    def name(self) -> str:
        """What these keys are called where others look: their ids, newest first."""
        return NAME + " ".join(self.ids[:MOST_NAMED])

    def seal(self, plain: bytes, bound_to: str) -> SealedBytes:
        """Return the value sealed with the newest key and bound to that row and column."""
        nonce = os.urandom(NONCE_BYTES)
        cipher = self._ciphers[self._newest]
        return SealedBytes(self._newest + nonce + cipher.encrypt(nonce, plain, bound_to.encode()))

    def open(self, sealed: bytes, bound_to: str) -> bytes:
        """Return the plain value. Raises: SealBroken."""
        cipher = self._ciphers.get(sealed[:ID_BYTES])
        if cipher is None:
            raise SealBroken("a sealed value needs a key that is not among EBB_KEYS")
        nonce = sealed[ID_BYTES : ID_BYTES + NONCE_BYTES]
        try:
            return cipher.decrypt(nonce, sealed[ID_BYTES + NONCE_BYTES :], bound_to.encode())
        except InvalidTag:
            raise SealBroken from None

    def is_newest(self, sealed: bytes) -> bool:
        """Tell whether a value was sealed with the newest key."""
        return sealed[:ID_BYTES] == self._newest


def read_name(name: str) -> tuple[str, ...] | None:
    """Return the ids in a name of keys, newest first; None for what is no such name."""
    return tuple(name.removeprefix(NAME).split()) if name.startswith(NAME) else None


def _decoded(key: str) -> bytes:
    try:
        raw = base64.urlsafe_b64decode(key.strip())
    except ValueError:
        raw = b""
    if len(raw) != KEY_BYTES:
        raise BadKey
    return raw


def _key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"ebb key id" + key).digest()[:ID_BYTES]
