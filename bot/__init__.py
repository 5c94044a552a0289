"""The outside: Telegram in and out, local chat, settings, command line, and the one root."""
