"""Column types of our own: aware UTC instants, and sealed values.

Both refuse what does not belong in them, so that a slip of the pen is an error and not a leak.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect, LargeBinary, TypeDecorator

from models.keys import SealedBytes

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime, kept as whole microseconds since 1970 on every database.

    `DateTime(timezone=True)` comes back naive on SQLite; a number sorts and compares alike
    everywhere.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuse naive values."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant must be aware")
        return (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401
        """Return an aware UTC value."""
        return None if value is None else EPOCH + value * MICROSECOND


class Sealed(TypeDecorator[SealedBytes]):
    """A value sealed by `Keyring.seal`; plain text or plain bytes are refused."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:  # noqa: ANN401
        """Refuse what `Keyring.seal` has not made."""
        if value is not None and not isinstance(value, SealedBytes):
            raise ValueError("a sealed column takes sealed values only")
        return value

    def process_result_value(self, value: Any, dialect: Dialect) -> SealedBytes | None:  # noqa: ANN401
        """Return the sealed value as it is; only the keyring opens it."""
        return None if value is None else SealedBytes(bytes(value))
