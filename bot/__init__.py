"""The outside: Telegram in and out, the local chat, settings, the command line, and the one root."""
