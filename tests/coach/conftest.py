"""How hard the properties are tried: the same cases each time, or new ones and more of them."""

import os

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=150)
settings.register_profile("long", deadline=None, max_examples=3_000)
settings.load_profile("long" if os.environ.get("EBB_TEST_LONG") else "steady")
