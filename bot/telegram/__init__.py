"""Telegram, in and out. The only folder that knows python-telegram-bot."""
