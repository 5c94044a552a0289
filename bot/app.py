"""The one composition root: settings -> database -> Telegram -> scheduler -> web.

Nothing is built at import. `Ebb` is put together in `open_ebb`, runs until it is told to stop, and
is taken apart in the reverse order: first nobody new is heard, then what was heard is answered.
"""

import structlog

LOG = structlog.get_logger()
