"""The environment of the peers that need libraries which Ebb does not: made when first wanted.

It lies beside the caches, never in Ebb's own environment, and is made anew when its list changes.
"""

import hashlib
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSTALL_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Environment:
    """A folder with a Python of its own and the libraries of one list in it."""

    folder: Path
    requirements: Path

    @property
    def python(self) -> Path:
        """The Python to start a peer with."""
        return self.folder / "bin" / "python"

    @property
    def is_ready(self) -> bool:
        """Whether it is there, made from the list as it stands."""
        return self._mark.exists() and self._mark.read_text() == self._digest()

    def install(self) -> str | None:
        """Make it unless it is ready; return what went wrong, None where nothing did."""
        if self.is_ready:
            return None
        print(f"installing the peers' libraries into {self.folder}", file=sys.stderr, flush=True)
        try:
            venv.create(self.folder, clear=True, with_pip=True)
            self._run_pip()
        except subprocess.CalledProcessError as fault:
            return last_line(str(fault.stderr or fault.stdout or fault))
        except (OSError, subprocess.TimeoutExpired) as fault:
            return last_line(str(fault))
        self._mark.write_text(self._digest())
        return None

    def _run_pip(self) -> None:
        command: list[str | Path] = [
            self.python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--requirement",
        ]
        subprocess.run(
            [*command, self.requirements],
            check=True,
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
        )

    @property
    def _mark(self) -> Path:
        return self.folder / "ready"

    def _digest(self) -> str:
        return hashlib.sha256(self.requirements.read_bytes()).hexdigest()


PEERS = Environment(
    ROOT / ".cache" / "bench-peers", Path(__file__).resolve().parent / "requirements-peers.txt"
)


def last_line(text: str) -> str:
    """Return the last line that says something."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "unknown")
