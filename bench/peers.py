"""The environment of the peers that need libraries which Ebb does not: made when first wanted.

It lies beside the caches, never in Ebb's own environment, and is made anew when its list changes.
"""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = Path(__file__).resolve().parent / "requirements-peers.txt"
PEERS = ROOT / ".cache" / "bench-peers"
PEERS_PYTHON = PEERS / "bin" / "python"
READY = PEERS / "ready"
INSTALL_SECONDS = 300.0


def is_installed() -> bool:
    """Tell whether the environment is there, made from the list as it stands."""
    return READY.exists() and READY.read_text() == digest()


def digest() -> str:
    """Return what the list of requirements holds, in short."""
    return hashlib.sha256(LIST.read_bytes()).hexdigest()


def install() -> str | None:
    """Make the environment unless it is there; return what went wrong, None where nothing did."""
    if is_installed():
        return None
    print(f"installing the peers' libraries into {PEERS}", file=sys.stderr, flush=True)
    try:
        venv.create(PEERS, clear=True, with_pip=True)
        subprocess.run(
            [PEERS_PYTHON, "-m", "pip", "install", "--quiet", "--requirement", LIST],
            check=True,
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
        )
    except subprocess.CalledProcessError as fault:
        return last_line(str(fault.stderr or fault.stdout or fault))
    except (OSError, subprocess.TimeoutExpired) as fault:
        return last_line(str(fault))
    READY.write_text(digest())
    return None


def last_line(text: str) -> str:
    """Return the last line that says something."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "unknown")
