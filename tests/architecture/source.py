"""The project's own source as syntax trees, for the tests of its shape."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FLOORS = ("coach", "models", "scheduler", "bot")


@dataclass(frozen=True, slots=True)
class Module:
    """A source file, read."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node


def modules() -> list[Module]:
    """Return every module of the four floors, migrations left out."""
    paths = [path for floor in FLOORS for path in sorted((ROOT / floor).rglob("*.py"))]
    return [_read(path) for path in paths if "migrations" not in path.parts]


def _read(path: Path) -> Module:
    text = path.read_text("utf-8")
    return Module(path, text, ast.parse(text))


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return a function's lines without its docstring."""
    end = function.end_lineno or function.lineno
    docstring = 0
    if ast.get_docstring(function):
        first = function.body[0]
        docstring = (first.end_lineno or first.lineno) - first.lineno + 1
    return end - function.lineno + 1 - docstring
