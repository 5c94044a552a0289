"""Having on the disk what was written: files, and what a folder says of them."""

import os
from pathlib import Path


def flush(path: Path) -> None:
    """Have a file on the disk when this returns, or a folder's own entries.

    Without the second a file new in a folder, or renamed there, may be gone with the power.
    """
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
