"""After seven days without a word: one line, then nothing until the person writes."""

from coach.flow import END, Flow, Step

FLOW = Flow("silence", (Step("open", then=END),))
