"""What Ebb says next, given a person, an event and the instant.

Pure: no clock, no database, no network, no Telegram, and no chance: a text's wordings take turns,
and which were used lately is remembered with the person.
"""
