"""A PostgreSQL of the tests' own: a real cluster on loopback, stopped and started as a test likes.

Needs PostgreSQL's server programs (apt-get install postgresql); never touches another cluster.
"""

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from aiohttp.test_utils import unused_port

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
WHY_NOT = "install PostgreSQL's server (apt-get install postgresql)"

SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_buffers = '32MB'
max_connections = 40
"""
"""Its own durability stays as it is: what is killed here has to be found again."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A PostgreSQL in a folder."""

    folder: Path
    port: int

    @property
    def data(self) -> Path:
        """Where its files are."""
        return self.folder / "data"

    def url(self, name: str) -> str:
        """Return the address of one of its databases."""
        return f"postgresql://ebb@127.0.0.1:{self.port}/{name}"

    def new_database(self) -> str:
        """Make an empty database and return its address."""
        name = f"ebb_{secrets.token_hex(6)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.url(name)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        log, options = self.folder / "log", f"-p {self.port}"
        self._run("pg_ctl", "-D", self.data, "-l", log, "-o", options, "-w", "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop it; `immediate` is as good as a crash."""
        self._run("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Have it answer nothing, and drop nothing, for a while."""
        pids = [int((self.data / "postmaster.pid").read_text().split()[0])]
        pids += [int(each) for each in _children(pids[0])]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)

    def create(self) -> None:
        """Make the files."""
        self._run("initdb", "-D", self.data, "-U", "ebb", "--auth=trust", "--encoding=UTF8")
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS)

    def open_to(self, address: str, network: str) -> None:
        """Listen at one more address, for others of that network."""
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(f"listen_addresses = '127.0.0.1,{address}'\n")
        with (self.data / "pg_hba.conf").open("a") as trusted:
            trusted.write(f"host all ebb {network} trust\n")

    def _run(self, program: str, *arguments: object) -> None:
        """Run one of PostgreSQL's programs; as root, as somebody else: they refuse root."""
        path = PROGRAMS[-1].with_name(program)
        command: Sequence[str] = [str(path), *(str(each) for each in arguments)]
        if os.getuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(
            command,
            cwd=self.folder,
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


@contextmanager
def running_cluster(*, reached_at: str = "", trusts: str = "") -> Iterator[Cluster]:
    """Give a running cluster; nothing of it is left afterwards.

    It can be reached at one more address than loopback's, from another network.
    """
    folder = Path(tempfile.mkdtemp(prefix="ebb-postgres."))
    cluster = Cluster(folder, unused_port())
    try:
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        cluster.create()
        if reached_at:
            cluster.open_to(reached_at, trusts)
        cluster.start()
        yield cluster
    finally:
        if (cluster.data / "postmaster.pid").exists():
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
