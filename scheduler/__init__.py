"""When things happen: the beat, the bell, the courier, housekeeping.

Knows time, retries and pace; knows Telegram only as a `Sender`. Never decides what to say.
"""
