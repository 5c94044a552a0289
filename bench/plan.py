"""How a round goes: how many people, how long, how far away; the same for every round and bot."""

from dataclasses import dataclass

from bench.contestants import Saves


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One round; `seed` fixes the arrivals under light load."""

    chats: int = 1500
    in_flight: int = 300
    warm_up_seconds: float = 3
    busy_seconds: float = 12
    light_per_second: float = 50
    light_seconds: float = 12
    far_latency_ms: float = 50
    far_in_flight: int = 100
    far_seconds: float = 12
    seed: int = 1
    usual_saves: Saves = Saves.AT_STOP


QUICK = Plan(
    chats=40,
    in_flight=20,
    warm_up_seconds=0.3,
    busy_seconds=4,
    light_per_second=25,
    light_seconds=0.8,
    far_in_flight=10,
    far_seconds=2,
)
