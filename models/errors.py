"""What can go wrong with storage.

StorageError
├── StorageFailed     the database refused for now; nothing happened, trying again has sense
│   └── Clashed       two Ebbs wrote the same at the same moment
├── StorageBroken     it will refuse again until somebody mends it
├── AlreadyRunning    another Ebb holds this database
├── SealBroken        a sealed value cannot be opened
├── KeyUnknown        an Ebb that runs does not have the newest key yet
└── BadKey            a key is no key
"""


class StorageError(Exception):
    """Something is wrong with the database."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or type(self).__doc__)


class StorageFailed(StorageError):
    """The database refused (locked, disk full, connection lost); nothing was changed."""


class Clashed(StorageFailed):
    """Another Ebb wrote the same at the same moment; taken anew, it will be seen."""


class StorageBroken(StorageError):
    """The database cannot be used; `ebb doctor` says more."""


class AlreadyRunning(StorageError):
    """Another Ebb is running on this database. Stop it first, or give this one its own."""


class SealBroken(StorageError):
    """A sealed value cannot be opened: its key is missing, or it was moved or changed."""


class KeyUnknown(StorageError):
    """Ebb runs, and not yet with this newest key in front: restart it with all keys first."""


class BadKey(StorageError):
    """An encryption key is not 32 bytes in base64; `ebb keys new` prints a good one."""
