"""What all tests may ask for: a database of each kind, a Redis, and a whole line."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from config import memory
from hotline.supervisor import embedded
from tests.kit import browser, databases, leaks
from tests.kit.line import Line, opened

# Examples are the same in every run, and none of them has to be quick: a busy machine is no fault of what it runs.
settings.register_profile(
    "steady", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")
# What takes longest begins first, so that at the end no process works alone for long.
_LONGEST = (
    "tests/browser/",
    "tests/demo/",
    "tests/domain/test_danger_figures.py",
    "tests/services/test_trip_races.py",
    "tests/stories/test_fifty_helpers.py",
    "tests/stories/test_waits.py",
    "tests/test_readme.py",
)
_NO_BROWSER = f"no Chromium on PATH ({', '.join(browser.NAMES)}): the tests marked browser are left out"


def pytest_configure() -> None:
    # A shell that runs this in the background has it ignore Ctrl-C, and so would all that is started and stopped here.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_xdist_auto_num_workers() -> int:
    # Whatever starts a whole line waits for it more than it computes: one process more than there are cores.
    return (os.cpu_count() or 1) + 1


def pytest_report_header() -> list[str]:
    return [] if browser.found() else [_NO_BROWSER]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    # With -q, as our settings have it, no header is printed.
    if not browser.found() and terminalreporter.verbosity < 0:
        terminalreporter.write_line(_NO_BROWSER)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [] if browser.found() else [item for item in items if item.get_closest_marker("browser")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
    items.sort(key=lambda item: not item.nodeid.startswith(_LONGEST))


def pytest_collection_finish() -> None:
    # All tests and all content: a garbage collection that looks over them takes a fifth of a second each time.
    memory.keep_what_is_loaded()


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    running = embedded.start(tmp_path_factory.mktemp("redis"))
    yield running.url
    running.stop()


@pytest.fixture(scope="session")
def opened_once() -> Iterator[Callable[[object, Callable[[], AbstractContextManager[Any]]], Any]]:
    """Opens what a whole run shares when it is first asked for, and closes all of it at the end.

    A fixture of pytest's own with parameters is closed and opened again with every file, as its parameter changes.
    """
    with ExitStack() as stack:
        there: dict[object, Any] = {}

        def once(name: object, opening: Callable[[], AbstractContextManager[Any]]) -> Any:
            if name not in there:
                there[name] = stack.enter_context(opening())
            return there[name]

        yield once


@pytest.fixture(scope="session", params=databases.KINDS)
def database_url(request: pytest.FixtureRequest, opened_once) -> str:
    return opened_once(request.param, lambda: databases.fresh(request.param))


@pytest.fixture(scope="session")
def session_line(database_url: str, redis_url: str, opened_once, tmp_path_factory: pytest.TempPathFactory) -> Line:
    return opened_once(database_url, lambda: opened(database_url, redis_url, tmp_path_factory.mktemp("line")))


@pytest.fixture
def empty_line(session_line: Line) -> Iterator[Line]:
    """A line nobody is on yet. Whatever a story is about, no number may reach a phone or a log in it."""
    with session_line.clock.told(), leaks.listening() as logged:
        session_line.build()
        session_line.reset()
        yield session_line
    assert session_line.leaks + [line for line in logged if leaks.foreign(line, session_line.settings.numbers)] == []


@pytest.fixture
def line(empty_line: Line) -> Line:
    """Jo in recovery, with Sam as sponsor and Pat as friend; Rosa on call, Ana the lead; Max, who speaks Spanish."""
    empty_line.people()
    return empty_line
