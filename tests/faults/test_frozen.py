"""A PostgreSQL that answers nothing for a while: whoever leads is silent at once, and lives on."""

import asyncio
import time

import pytest

from tests.faults.holder import holding
from tests.faults.postgres import PROGRAMS, WHY_NOT, running_cluster

pytestmark = pytest.mark.skipif(not PROGRAMS, reason=WHY_NOT)

SILENT_SECONDS = 6.0
"""What is promised is two and a half; a busy machine gets some more."""


async def test_a_leader_that_is_not_answered_gives_up_the_lead_and_takes_it_again() -> None:
    with running_cluster() as cluster:
        async with holding(cluster.new_database()) as holder:
            await holder.tells("leads")
            await asyncio.sleep(0.5)
            began_at = time.monotonic()
            with cluster.frozen():
                assert await holder.tells("lost") - began_at < SILENT_SECONDS
                await asyncio.sleep(4)
            await holder.tells("leads")
