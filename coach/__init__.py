"""What Ebb says next, given a person, an event and the instant.

Pure: no clock, no database, no network, no Telegram, and no chance that is not passed in.
"""
