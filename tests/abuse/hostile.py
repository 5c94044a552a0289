"""Words and values that have broken programs: as people may type them, and as nobody would."""

import random

MARKUP = (
    "<b>bold</b>", "&amp;&lt;&#0;", "<script>alert(1)</script>", "<a href='tg://user?id=1'>x</a>",
    "*_[]()~`>#+-=|{}.!", "[x](https://evil.example)", "||spoiler||", "```\ncode\n```", "\\*\\_\\",
    "{ $line }", "{$day}", "{ -term }", "{ \"\" }", "}{", "{ $count -> [one] a *[other] b }",
    "%s %(name)s {0} {name}", "${jndi:ldap://x}", "'; DROP TABLE people; --", "../../etc/passwd",
    "=1+1", "key = value", "\n.attr = x", "# comment", "-- [ ]",
)  # fmt: skip
"""What would be markup, a template or a query, if anything took it for one."""

SCRIPTS = (
    "\u202eright to left\u202d", "\u2066isolated", "\u2069\u2069\u2069", "a\u200bb\u200cc\u200dd",
    "\ufeffbom", "סלאם مرحبا", "e" + "\u0301" * 300, "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
    "👩‍👩‍👧‍👦", "🇬🇧🇪🇸", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\u00ad\u00ad", "\u2028line\u2029paragraph", "İıſK", "ﷺ" * 50,
    "𝕳𝖊𝖑𝖑𝖔", "\U000e0041\U000e0042", "\u3164", "\u2800", "￼�",
)  # fmt: skip
"""Other scripts, and what turns, hides or piles up characters."""

CONTROLS = (
    "\x00nul\x00",
    "bell\x07 esc\x1b[31m",
    "\x7f\x80\x9f",
    "a\r\nb\rc",
    "\t\ttabs",
    "\x0b\x0c",
)
SURROGATES = ("\ud800", "a\udfffb", "\udc00\ud800")
"""What no encoder takes; Telegram's JSON may hold it as an escape all the same."""

BLANK = ("", " ", "\n\n", "\u200b", "\u2060\u2060", "\u3000", "\u200e")
MIDDLING = ("mid " * 700, "🙂" * 1400)
"""Shorter than a message may be, and longer than Fluent fills in."""

LONG = (
    "x" * 4096,
    "🙂" * 2048,
    "word " * 819,
    "<&>" * 1365,
    "a\n" * 2048,
    "é" * 4096,
    "\u0301" * 4096,
)
OVERLONG = ("y" * 5000, "🙂" * 4096)

TEXTS = (*MARKUP, *SCRIPTS, *CONTROLS, *SURROGATES, *BLANK, *LONG, *OVERLONG)

NUMBERS = (
    0, 1, -1, True, 2**31, -(2**31), 2**53, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), 2**64, 10**30,
    0.5, -0.0, 1e308, -1e308, float("nan"), float("inf"),
)  # fmt: skip


def odd_value(chance: random.Random) -> object:
    """Return anything that JSON can hold, where something else was expected."""
    nested: object = 1
    for _ in range(chance.choice((1, 5, 200))):
        nested = [nested]
    kinds: tuple[object, ...] = (
        None,
        chance.choice(NUMBERS),
        chance.choice(TEXTS),
        [],
        {},
        nested,
        {"id": None},
        "7",
    )
    return chance.choice(kinds)
