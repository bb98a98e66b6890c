"""The project's own source as tests of shape read it: modules, functions, calls, and what their words may be."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("hotline", "workers", "config")
_NOT_OURS = {".venv", ".git", "var", "build", ".hypothesis"}


@dataclass(frozen=True)
class Module:
    """One module: its path below the root, and its tree."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return parsed(self.path)

    @property
    def lines(self) -> int:
        return self.text.count("\n")


@cache
def parsed(path: str) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def modules(*folders: str) -> list[Module]:
    """All modules of these packages, without the migrations, which are history."""
    found = [path for folder in folders or PACKAGES for path in sorted((ROOT / folder).rglob("*.py"))]
    kept = [path.relative_to(ROOT).as_posix() for path in found if "versions" not in path.parts]
    return [Module(path, (ROOT / path).read_text(encoding="utf-8")) for path in kept]


def tracked() -> list[Path]:
    """Every file of the project, as git knows them, or as they lie there where it does not."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        found = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        found = [path for path in ROOT.rglob("*") if not _NOT_OURS & set(path.relative_to(ROOT).parts)]
    return [path for path in found if path.is_file()]


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """Every function, methods and functions within functions among them."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    """Calls of a function by its last names: "timers.arm" finds `timers.arm(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and f".{ast.unparse(node.func)}".endswith(f".{name}"):
            yield node
