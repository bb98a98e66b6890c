"""Timers: whatever is armed is handled when it fires, and nothing is handled that nobody arms."""

import ast
import importlib
from collections.abc import Iterator

from hotline.services.timers import _KINDS
from tests.kit.source import calls, modules


def armed() -> Iterator[str]:
    """Every kind of timer that is armed anywhere, as its value."""
    for module in modules("hotline/services"):
        for call in calls(module.tree, "timers.arm"):
            within = importlib.import_module(module.path.removesuffix(".py").replace("/", "."))
            yield str(eval(ast.unparse(call.args[1]), vars(within)))  # noqa: S307 - the name of a constant of ours


def test_whatever_is_armed_is_handled() -> None:
    assert set(armed()) <= set(_KINDS)


def test_nothing_is_handled_that_nobody_arms() -> None:
    assert set(_KINDS) <= set(armed())


def test_no_kind_is_longer_than_its_column() -> None:
    assert max(map(len, armed())) <= 20
