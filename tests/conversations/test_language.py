"""Languages: chosen at any time, and what was under way goes on in the new one."""

from tests.talk import Talk


def test_the_language_is_changed_by_its_own_name(running: Talk) -> None:
    running.ignores()
    running.says("/language")
    running.hears("language-open")
    running.taps("English")
    running.hears("language-set", "welcome-keyboard")


def test_a_stranger_can_choose_before_anything_else(talk: Talk) -> None:
    talk.says("/language")
    talk.hears("language-open")
    talk.taps("English")
    talk.hears("language-set")
