"""One reader of the clock, so that a test or a demo can move it for all."""

import ast
from pathlib import Path

from tests.kit.source import modules

READS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "datetime.datetime.now"}
# The phone page is a program of its own and has the carrier's clock, beside ours.
READERS = {"hotline/clock.py"}
TESTS = Path(__file__).parents[1]
# What measures real time lets some pass, and so does the carrier that is told to be slow.
REAL_TIME = {"bench/reach.py", "kit/carrier.py"}


def test_only_the_clock_reads_the_clock() -> None:
    found = {
        module.path
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in READS
    }
    assert found <= READERS


def test_no_time_without_a_zone_is_made() -> None:
    naive = [
        f"{module.path}:{node.lineno}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"datetime.fromtimestamp", "datetime.utcfromtimestamp"}
        and len(node.args) + len(node.keywords) < 2
    ]
    assert naive == []


def test_no_test_sleeps() -> None:
    # What has to come about in another process is waited for in one place, tests/kit/waiting.py.
    slept = {
        str(path.relative_to(TESTS))
        for path in TESTS.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"time.sleep", "sleep", "threading.Event().wait", "Event().wait"}
    }
    assert slept == REAL_TIME
