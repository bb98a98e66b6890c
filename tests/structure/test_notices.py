"""Texts outside the flows: each is used, each that is used exists, and each blank is filled where it is used."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from hotline.domain.ladders import KINDS
from hotline.engine.loader import GENERAL, SPOKEN_GENERAL, load_notices
from hotline.engine.notices import ONE
from hotline.wiring import FLOWS
from tests.kit.source import calls, functions, modules

NOTICES = load_notices(FLOWS)
# What `Work.words` fills in by itself.
FILLED = {"name", "contact", "line"}
# Where a notice is named: the function, which of its arguments is the name, and what is filled in besides.
USES = (("notice", 1, FILLED), ("words", 1, FILLED), ("notices.text", 1, set()), ("say_notice", 2, {"name", "contact"}))


@dataclass(frozen=True)
class Use:
    """One place that says a notice: where, which it may be, and which blanks it fills."""

    where: str
    names: frozenset[str]
    fills: frozenset[str]


def possible(node: ast.expr | None, function: ast.FunctionDef, within: ast.Module) -> set[str]:
    """The texts an expression may be: constants, choices between them, and names put together from parts."""
    found: set[str] = set()
    match node:
        case ast.Constant(value=str(value)):
            found = {value}
        case ast.IfExp():
            found = possible(node.body, function, within) | possible(node.orelse, function, within)
        case ast.BinOp():
            starts, ends = possible(node.left, function, within), possible(node.right, function, within)
            found = {start + end for start in starts for end in ends}
        case ast.JoinedStr():
            found = {"".join(p.value if isinstance(p, ast.Constant) else kind for p in node.values) for kind in KINDS}
        case ast.Name():
            found = assigned(node.id, function, within)
        case ast.Subscript(value=ast.Name(id=name)):
            found = held(name, within)
        case ast.Call(func=ast.Name(id=name)):
            called = next(one for one in functions(within) if one.name == name)
            returned = [one.value for one in ast.walk(called) if isinstance(one, ast.Return)]
            found = {text for value in returned for text in possible(value, called, within)}
    return found


def assigned(name: str, function: ast.FunctionDef, within: ast.Module) -> set[str]:
    """What a name of a function may have been given."""
    values = [
        node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in node.targets)
    ]
    return {text for value in values for text in possible(value, function, within)}


def held(name: str, within: ast.Module) -> set[str]:
    """The texts that a table of a module leads to."""
    tables = [
        node.value
        for node in within.body
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in node.targets)
    ]
    values = [value for table in tables if isinstance(table, ast.Dict) for value in table.values]
    return {str(value.value) for value in values if isinstance(value, ast.Constant)}


@cache
def uses() -> tuple[Use, ...]:
    return tuple(_uses())


def _uses() -> Iterator[Use]:
    for module in modules("hotline/services", "hotline/web", "hotline/cli"):
        for function in functions(module.tree):
            for called, place, filled in USES:
                for call in calls(function, called):
                    if len(call.args) <= place or function.name in {"notice", "words", "say_notice"}:
                        continue
                    names = possible(call.args[place], function, module.tree)
                    given = {keyword.arg for keyword in call.keywords if keyword.arg}
                    yield Use(f"{module.path}:{call.lineno}", frozenset(names), frozenset(filled | given))


def blanks(name: str) -> set[str]:
    return {blank for words in NOTICES.texts.values() for blank in re.findall(r"\{(\w+)\}", words.get(name, ""))}


def test_every_place_that_says_a_notice_was_understood() -> None:
    assert [use.where for use in uses() if not use.names] == []


def base(name: str) -> str:
    """The notice in whose place a plain one, one without a name, or one for a count of one is read."""
    return name.removesuffix("_plain").removesuffix("_nameless").removesuffix(ONE)


def test_every_notice_that_is_said_exists() -> None:
    assert {name for use in uses() for name in use.names} <= set(NOTICES.documents)


def test_every_notice_is_said_somewhere() -> None:
    said = {name for use in uses() for name in use.names} | {*GENERAL, *SPOKEN_GENERAL}
    spoken = {name for name in NOTICES.documents if not {name, base(name)} & said}
    assert spoken == set()


@pytest.mark.parametrize("use", uses(), ids=lambda use: use.where)
def test_every_blank_is_filled(use: Use) -> None:
    names = {form for name in use.names for form in (name, f"{name}{ONE}")}
    assert {name: blanks(name) - use.fills for name in names if blanks(name) - use.fills} == {}
