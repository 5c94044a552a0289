"""The conversations, one a file: each is data, with small effects beside it.

A flow never sends, saves or asks the time; it says what follows from what.
"""
