"""The local chat: a small Bot API server and a chat page, to try Ebb without Telegram.

Nothing here knows Ebb; it stands where Telegram stands and imports nothing of ours.
"""
