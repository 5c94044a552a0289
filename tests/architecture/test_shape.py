"""The shape of the code: floors, sizes, and what may be called where."""

import ast
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, Module, lines_of, modules

MODULES = modules()

MOST_FILE_LINES = 300
MOST_FUNCTION_LINES = 40
MOST_PARAMETERS = 5
"""`self` not counted; a constructor may take as many more by keyword."""

GIVEN_BY_OTHERS = {"do_request"}
"""Signatures that a library's base class dictates."""

MAY_ASK_THE_TIME = ("scheduler/clock.py", "bot/local/__main__.py", "bot/doctor.py")
MAY_READ_THE_ENVIRONMENT = ("bot/settings.py",)

every_module = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)


def test_the_floors_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("heavy", ["psycopg", "alembic", "matplotlib", "numpy", "PIL", "bot.local"])
def test_what_few_need_is_not_loaded_for_all(heavy: str) -> None:
    asks = f"import bot.app, sys; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asks], cwd=ROOT, check=False).returncode == 0


@every_module
def test_a_module_says_what_it_is_for(module: Module) -> None:
    assert ast.get_docstring(module.tree), module.name


@every_module
def test_a_file_stays_readable(module: Module) -> None:
    assert module.text.count("\n") <= MOST_FILE_LINES


@every_module
def test_functions_stay_small(module: Module) -> None:
    long = [each.name for each in module.functions() if lines_of(each) > MOST_FUNCTION_LINES]
    assert long == []


@every_module
def test_functions_take_few_parameters(module: Module) -> None:
    many = {each.name for each in module.functions() if not _is_few(each)}
    assert many - GIVEN_BY_OTHERS == set()


def test_the_median_function_is_a_few_lines() -> None:
    lengths = [lines_of(each) for module in MODULES for each in module.functions()]
    assert statistics.median(lengths) <= 9


@every_module
def test_only_the_clock_asks_for_the_time(module: Module) -> None:
    if module.name not in MAY_ASK_THE_TIME:
        assert _calls(module, "datetime", "now") == []
        assert _calls(module, "date", "today") == []


@every_module
def test_only_settings_read_the_environment(module: Module) -> None:
    if module.name not in MAY_READ_THE_ENVIRONMENT:
        assert "os.environ" not in module.text
        assert "os.getenv" not in module.text


@every_module
def test_nothing_is_left_open(module: Module) -> None:
    for mark in ("TODO", "FIXME", "XXX", "NotImplementedError", "TYPE_CHECKING"):
        assert mark not in module.text


def _is_few(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    if positional and positional[0].arg in ("self", "cls"):
        positional = positional[1:]
    count = len(positional) + len(arguments.kwonlyargs)
    if function.name == "__init__":
        return len(positional) <= MOST_PARAMETERS
    return count <= MOST_PARAMETERS


def _calls(module: Module, owner: str, method: str) -> list[int]:
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            value = node.func.value
            if node.func.attr == method and isinstance(value, ast.Name) and value.id == owner:
                found.append(node.lineno)
    return found
