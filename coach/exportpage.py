"""The page of an export: its sections in HTML, readable offline, without a script.

Nothing is fetched, and a browser is told to refuse it. All that a person typed is escaped.
"""

from collections.abc import Iterator
from html import escape

from coach import exportparts
from coach.events import Stored
from coach.exportlines import Line, told
from coach.turn import Turn

POLICY = "default-src 'none'; style-src 'unsafe-inline'"

STYLE = """
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 system-ui,
  sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; padding-top: .6rem;
  border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.lead, dt { color: color-mix(in srgb, currentColor 70%, transparent); }
dl { margin: 0; }
dt { font-size: .875rem; margin-top: .9rem; }
dd { margin: .1rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
nav { font-size: .95rem; margin-top: 1rem; }
nav a { color: inherit; margin-right: .9rem; display: inline-block; line-height: 2; }
@media print { nav { display: none; } h2 { break-after: avoid; } }
"""


def page(turn: Turn, stored: Stored) -> str:
    """Return the whole page in the person's language."""
    title = escape(turn.text("export-title"))
    words = {"on": told(turn, turn.now), "zone": turn.person.zone}
    sections = list(exportparts.sections(turn, stored))
    names = {section.name: escape(turn.label("export-part", section.name)) for section in sections}
    links = " ".join(f'<a href="#{name}">{label}</a>' for name, label in names.items())
    body = "".join(
        f'<section id="{each.name}"><h2>{names[each.name]}</h2><dl>{"".join(_lines(each.lines))}'
        "</dl></section>\n"
        for each in sections
    )
    rest = escape(turn.text("export-rest"))
    return (
        f'<!doctype html>\n<html lang="{turn.person.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{title}</h1>\n<p class="lead">{escape(turn.text("export-intro", words))}</p>\n'
        f'<nav>{links}</nav>\n{body}<p class="lead">{rest}</p>\n</main>\n</body>\n</html>\n'
    )


def _lines(lines: tuple[Line, ...]) -> Iterator[str]:
    for line in lines:
        yield f"<dt>{escape(line.head)}</dt><dd>{escape(line.text)}</dd>"
