"""The proxy of docs/replicas in front of several Ebbs: Caddy itself, with the file from there.

Needs Caddy (apt-get install caddy). Without certificates and on loopback; all else is as operators
run it.
"""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.faults.process import PATIENCE_SECONDS, ROOT

CADDY = shutil.which("caddy")
NO_CADDY = "install Caddy (apt-get install caddy)"

CADDYFILE = ROOT / "docs" / "replicas" / "Caddyfile"
BACKENDS = "ebb-1:8080 ebb-2:8080"
"""As they stand in the file."""

ON_LOOPBACK = "{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n"


@asynccontextmanager
async def proxying(backends: Sequence[str], port: int, folder: Path) -> AsyncIterator[None]:
    """Have it hand posts on to these addresses for as long as the block lasts."""
    assert CADDY is not None
    written = CADDYFILE.read_text("utf-8")
    assert BACKENDS in written
    config, log = folder / "Caddyfile", folder / "caddy.log"
    config.write_text(ON_LOOPBACK + written.replace(BACKENDS, " ".join(backends)), "utf-8")
    around = {"EBB_DOMAIN": f"http://127.0.0.1:{port}", "XDG_DATA_HOME": str(folder / "caddy")}
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *(CADDY, "run", "--adapter", "caddyfile", "--config", str(config)),
            env={**os.environ, **around},
            stdout=output,
            stderr=output,
        )
    try:
        await _listens(port, process, log)
        yield
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _listens(port: int, process: asyncio.subprocess.Process, log: Path) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            assert process.returncode is None, f"Caddy ended, see {log}"
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
