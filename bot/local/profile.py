"""What the bot says of itself: name, descriptions, commands, menu button, by language and scope."""

import json
import re

from bot.local.wire import Json, Parameters, bad_request

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_MOST_COMMANDS = 100  # Bot API, setMyCommands
# Bot API, setMyName, setMyDescription, setMyShortDescription: longest text
_LONGEST = {"name": 64, "description": 512, "short_description": 120}


class Profile:
    """The bot's own data. The number in the token is its id."""

    def __init__(self, token: str) -> None:
        """Begin as a bot that has set nothing yet."""
        number = token.partition(":")[0]
        self.bot: Json = {
            "id": int(number) if number.isdigit() else 1,
            "is_bot": True,
            "first_name": "Ebb",
            "username": "ebb_local_bot",
        }
        self._commands: dict[tuple[str, str], list[Json]] = {}
        self._texts: dict[tuple[str, str], str] = {}
        self._menu_button: Json = {"type": "commands"}

    def me(self) -> Json:
        """Return the bot as getMe tells it."""
        abilities = {"can_join_groups": True, "can_read_all_group_messages": False}
        return {**self.bot, **abilities, "supports_inline_queries": False}

    def set_text(self, name: str, parameters: Parameters) -> bool:
        """Set name, description or short description for a language; empty takes it back."""
        text = parameters.text(name)
        if len(text) > _LONGEST[name]:
            raise bad_request(f"bot {name} is too long")
        self._texts[name, parameters.text("language_code")] = text
        return True

    def text(self, name: str, language_code: str) -> str:
        """Return a text in a language, else the one for all languages."""
        return self._texts.get((name, language_code)) or self._texts.get((name, ""), "")

    def set_commands(self, parameters: Parameters) -> bool:
        """Set the commands of a scope and language.

        Raises: Refusal (400) for a list Telegram would not take.
        """
        commands = parameters.parsed("commands")
        if not isinstance(commands, list) or len(commands) > _MOST_COMMANDS:
            raise bad_request("can't parse commands: expected an Array of BotCommand")
        for command in commands:
            _check_command(command)
        self._commands[_place(parameters)] = commands
        return True

    def commands(self, parameters: Parameters) -> list[Json]:
        """Return exactly what was set for a scope and language."""
        return self._commands.get(_place(parameters), [])

    def delete_commands(self, parameters: Parameters) -> bool:
        """Take back what was set for a scope and language."""
        self._commands.pop(_place(parameters), None)
        return True

    def menu_for(self, user_id: int, language_code: str) -> list[Json]:
        """Return the commands a person sees in their private chat: the narrowest scope wins."""
        chat = json.dumps({"type": "chat", "chat_id": user_id}, sort_keys=True)
        private = json.dumps({"type": "all_private_chats"})
        for scope in (chat, private, _DEFAULT_SCOPE):
            for language in (language_code, ""):
                if commands := self._commands.get((scope, language)):
                    return commands
        return []

    def set_menu_button(self, parameters: Parameters) -> bool:
        """Set the button beside the text field; kept as it is."""
        button = parameters.parsed("menu_button")
        self._menu_button = button if isinstance(button, dict) else {"type": "commands"}
        return True

    @property
    def menu_button(self) -> Json:
        """Return the button beside the text field."""
        return self._menu_button


_DEFAULT_SCOPE = json.dumps({"type": "default"})


def _place(parameters: Parameters) -> tuple[str, str]:
    scope = parameters.parsed("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), parameters.text("language_code")


def _check_command(command: object) -> None:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    if not _COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= 256:  # Bot API, BotCommand
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
