"""A leader whose network to PostgreSQL is cut: silent before another leads, and soon followed.

By hand, as root, with iproute2: a network of its own is made for the leader, and its link taken
down. Prints what it saw:

    .venv/bin/pytest -m long tests/faults/test_cut_off.py -s
"""

import asyncio
import os
import shutil
import subprocess
import time
from collections.abc import Iterator

import pytest

from tests.faults.holder import holding
from tests.faults.postgres import PROGRAMS, WHY_NOT, running_cluster

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not PROGRAMS, reason=WHY_NOT),
    pytest.mark.skipif(
        os.getuid() != 0 or shutil.which("ip") is None, reason="run as root, with iproute2"
    ),
]

HERE, THERE = "198.51.100.1", "198.51.100.2"
"""Addresses kept for documentation, so nobody's. Source: RFC 5737."""

SPACE = "ebb-cut-off"
TAKEOVER_SECONDS = 8.0
"""What an operator is told is five or so; a busy machine gets some more."""


@pytest.fixture
def link() -> Iterator[str]:
    """A network with one machine in it, reached by a cable; its name at this end."""
    name = "ebb-cable"
    _ip("netns", "add", SPACE)
    try:
        _ip("link", "add", name, "type", "veth", "peer", "name", "ebb-there", "netns", SPACE)
        _ip("address", "add", f"{HERE}/30", "dev", name)
        _ip("link", "set", name, "up")
        for command in (f"address add {THERE}/30 dev ebb-there", "link set ebb-there up"):
            _ip("-n", SPACE, *command.split())
        yield name
    finally:
        _ip("netns", "delete", SPACE)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)


async def test_a_leader_that_is_cut_off_is_silent_before_it_is_followed(link: str) -> None:
    with running_cluster(reached_at=HERE, trusts=f"{THERE}/32") as cluster:
        url = cluster.new_database()
        inside = ("ip", "netns", "exec", SPACE)
        async with holding(url.replace("127.0.0.1", HERE), *inside) as first:
            await first.tells("leads")
            async with holding(url) as second:
                await asyncio.sleep(2)
                _ip("link", "set", link, "down")
                cut_at = time.monotonic()
                lost_at, led_at = await first.tells("lost"), await second.tells("leads")
    print(
        f"\nsilent {lost_at - cut_at:.2f} s after the cut, followed after {led_at - cut_at:.2f} s"
    )
    assert lost_at < led_at < cut_at + TAKEOVER_SECONDS
