"""Small parts: modules of one idea, functions of a few lines, each with a sentence that says what it is for."""

import ast
import statistics
from collections.abc import Iterator

from tests.kit.source import Module, functions, modules

LONGEST_MODULE = 300
USUAL_MODULE = 80
LONGEST_FUNCTION = 40


def public(module: Module) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """What others may use: public functions and classes, and public methods of public classes."""
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            inner = node.body if isinstance(node, ast.ClassDef) else []
            yield from (one for one in inner if isinstance(one, ast.FunctionDef) and not one.name.startswith("_"))


def test_no_module_is_longer_than_one_idea() -> None:
    everything = modules("hotline", "workers", "config", "tests")
    assert {module.path: module.lines for module in everything if module.lines > LONGEST_MODULE} == {}


def test_most_modules_are_short() -> None:
    assert statistics.median(module.lines for module in modules()) < USUAL_MODULE


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{module.path}: {one.name}"
        for module in modules("hotline", "workers", "config", "tests")
        for one in functions(module.tree)
        if (one.end_lineno or 0) - one.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    assert [module.path for module in modules() if not ast.get_docstring(module.tree)] == []


def test_all_that_others_use_says_what_it_does() -> None:
    silent = [f"{module.path}: {one.name}" for module in modules() for one in public(module) if undocumented(one)]
    assert silent == []


def undocumented(node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Whether nothing is said of it."""
    return not ast.get_docstring(node)
