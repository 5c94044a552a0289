"""Words in a draft that may mean violence, threat or fear, in either direction: a short list.

Only the reader of drafts asks it; what is typed elsewhere is read by `alarm.py`. What follows asks
which it is before it says anything; it never decides who is in the wrong.
"""

import re

_WHO = r"(he|she|they|my (ex|husband|wife|partner|boyfriend|girlfriend|bf|gf))"
_DONE = (
    r"(hits?|beats?|punch(es|ed)?|slap(s|ped)?|kick(s|ed)?|chok(es|ed)|strangl(es|ed)|"
    r"rap(es|ed)|stab(s|bed)?|burn(s|ed|t)|locks? me|locked me|drugg?ed)"
)
_OFTEN = r"(has |had |just |always |sometimes )?"
_THREAT = r"(threat\w+|blackmail\w*|stalk(s|ed|ing)?|track(s|ed|ing))"
_WILL = r"(will|would|is going to|wants? to|'ll|said .{0,20}will)"
_I_WILL = r"i('?ll| will| want to| could| wanna| am going to|'?m going to|'?m gonna)"

_PHRASES = (
    rf"{_WHO} {_OFTEN}{_DONE} (me|us|my (kid|kids|child|children))",
    rf"{_WHO}( is|'s| are|'re| keeps?)? (on )?{_THREAT} me",
    rf"{_WHO}( is|'s| are|'re| keeps?)? follow(s|ed|ing) me (home|to|around|everywhere)",
    rf"{_WHO} {_WILL} (kill|hurt|shoot) (me|us)",
    rf"{_WHO} {_WILL} (kill|hurt) (himself|herself|themsel\w+)",
    rf"{_WHO}( is|'s| are|'re)? (outside|at) my (house|door|window|flat|place|work)",
    r"(i'?m|i am) (scared|afraid|terrified) of (him|her|them|my ex)",
    r"(i'?m|i am) (outside|watching|following) (his|her|their) (house|place|flat|work|car)",
    rf"{_I_WILL} (kill|hurt|hit|stab|shoot|beat|strangle) (him|her|them)",
    r"i (hit|slapped|punched|choked|hurt|pushed) (him|her|them)",
)
_DANGER = re.compile("|".join(rf"\b{phrase}\b" for phrase in _PHRASES))


def names_danger(text: str) -> bool:
    """Tell whether a text may speak of violence or fear, suffered or meant."""
    plain = re.sub(r"\s+", " ", text.casefold().replace("\u2019", "'"))
    return _DANGER.search(plain) is not None
