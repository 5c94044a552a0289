"""Words that may mean somebody wants to die or hurt themself: they come before all else.

A first word list: it would rather ask once too often than miss one. It never diagnoses; what
follows it is the crisis flow with its door "that is not what I meant".
"""

import re

_LOOK_ALIKES = str.maketrans({"1": "i", "!": "i", "3": "e", "0": "o", "@": "a", "$": "s", "’": "'"})

_PHRASES = (
    r"kill(ing)? (my ?self|me\b)",
    r"\bkms\b",
    r"suicid\w*",
    r"unaliv\w*",
    r"end(ing)? (my (own )?life|it all|everything)",
    r"(want|wanna|going|gonna|ready|like|rather|wish (i|to)( could)?) (to )?(just )?(be )?(die|dead)\b",
    r"(don'?t|do not|dont|no longer) (want|wanna)( to)? (live|be alive|be here|wake up|exist)",
    r"better off (dead|without me)",
    r"no (reason|point) (to|in) (live|living|go on|going on)",
    r"(hurt|harm|cut)(ting)? myself",
    r"self[- ]?harm\w*",
    r"(took|taken|swallowed) (all|too many|a lot of|the whole) .{0,20}(pills|tablets|meds)",
    r"can'?t (do this|go on|take (it|this)|live like this) any ?more",
    r"not (worth|want) living",
    r"(jump|jumping) (off|in front of)",
    r"hang(ing)? myself",
    r"goodbye (forever|everyone)",
)
_CRISIS = re.compile("|".join(_PHRASES))


def names_crisis(text: str) -> bool:
    """Tell whether a text may speak of wanting to die or of self-harm, misspelt or not."""
    lowered = text.casefold()
    plain = re.sub(r"\s+", " ", lowered.replace("’", "'"))
    return any(_CRISIS.search(form) for form in (plain, plain.translate(_LOOK_ALIKES)))
